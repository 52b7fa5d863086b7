package dev.tance.gateway.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two texts.
 *
 * @param from the earlier one
 * @param to the later one
 * @param unchangedTargets targets that claim the same in both
 * @param targets those that were gained, lost or changed, in the order of the text
 */
public record DocumentChanges(Side from, Side to, int unchangedTargets, List<TargetChange> targets, TextChanges text) {
    public DocumentChanges {
        targets = List.copyOf(targets);
    }

    /** One of the two: a version of a document. */
    public record Side(
            String documentId,
            String version,
            Instant capturedAt,
            @Nullable String title) {}
}
