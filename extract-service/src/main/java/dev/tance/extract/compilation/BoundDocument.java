package dev.tance.extract.compilation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a compilation.
 *
 * @param label what the compilation prints before the title, such as the region or body; empty when nothing
 * @param sourceUrl where the compilation says that it was taken from, null when it does not
 * @param paragraphs its text without page markers
 * @param start offset of its heading in the compilation's text, in UTF-16 units
 * @param end offset after its last character
 * @param firstPage page on which it begins, 0 when pages are not marked
 */
public record BoundDocument(
        String label,
        String title,
        @Nullable String sourceUrl,
        List<String> paragraphs,
        int start,
        int end,
        int firstPage) {
    public BoundDocument {
        paragraphs = List.copyOf(paragraphs);
    }
}
