package dev.tance.tagging.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document.
 *
 * @param text its text
 * @param title its title as found by extraction; null when unknown
 * @param region region it was collected for, a name or a code; null when unknown
 * @param metadata fields of its page ({@code PubDate}, {@code SiteIDCode}, {@code url} …); may be empty, unfilled, wrong
 */
public record DocumentInput(
        String text, @Nullable String title, @Nullable String region, Map<String, String> metadata) {
    public DocumentInput {
        metadata = Map.copyOf(metadata);
    }

    /** A text of which nothing else is known. */
    public static DocumentInput ofText(String text) {
        return new DocumentInput(text, null, null, Map.of());
    }
}
