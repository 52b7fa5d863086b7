package dev.tance.tagging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a text beside the text.
 *
 * @param region region the document is about, as a name or a code; null when unknown
 * @param title title of the document; null when unknown
 * @param metadata metadata of the page by field name; may be empty
 */
public record TaggingContext(
        @Nullable String region, @Nullable String title, Map<String, String> metadata) {
    /** Nothing is known. */
    public static final TaggingContext NONE = new TaggingContext(null, null, Map.of());

    public TaggingContext {
        metadata = Map.copyOf(metadata);
    }
}
