package dev.tance.index.model.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which messages or dead letters are meant. All conditions must hold; an empty list and null are no condition. The values
 * of a list are alternatives.
 *
 * @param failed only what is dead now and not given up
 * @param errors error codes, or reasons of skipping, with which the receipts ended
 * @param stages that gave up; for dead letters alone
 * @param hosts of the documents' URLs
 * @param regions codes; what lies within a region is meant too
 * @param letters ids of dead letters
 * @param versionBefore only what was made by an older version of the stage than this
 * @param since accepted (a dead letter: written) then or later
 * @param until accepted (a dead letter: written) before
 * @param offsets on the stage's topic
 */
public record ReplaySelection(
        boolean failed,
        List<String> errors,
        List<String> stages,
        List<String> hosts,
        List<String> mediaTypes,
        List<String> sources,
        List<String> documents,
        List<String> regions,
        List<String> letters,
        @Nullable String versionBefore,
        @Nullable Instant since,
        @Nullable Instant until,
        List<OffsetRange> offsets) {
    /** Everything. */
    public static final ReplaySelection ALL = new ReplaySelection(
            false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
            null, List.of());

    public ReplaySelection {
        errors = List.copyOf(errors);
        stages = List.copyOf(stages);
        hosts = List.copyOf(hosts);
        mediaTypes = List.copyOf(mediaTypes);
        sources = List.copyOf(sources);
        documents = List.copyOf(documents);
        regions = List.copyOf(regions);
        letters = List.copyOf(letters);
        offsets = List.copyOf(offsets);
    }
}
