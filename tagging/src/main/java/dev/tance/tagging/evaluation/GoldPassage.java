package dev.tance.tagging.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated passage.
 *
 * @param id its id
 * @param text its text
 * @param region region of the document, null when not given
 * @param title title of the document, null when not given
 * @param targets all targets in it
 * @param responsible bodies of each responsibility block
 */
public record GoldPassage(
        String id,
        String text,
        @Nullable String region,
        @Nullable String title,
        List<GoldTarget> targets,
        List<List<String>> responsible) {
    public GoldPassage {
        targets = List.copyOf(targets);
        responsible = List.copyOf(responsible);
    }
}
