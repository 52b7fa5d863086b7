package dev.tance.index.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's current text, with what queries filter by.
 *
 * @param ordinal place within the document, from 0
 * @param sectionPath headings from the outermost in, empty when the document has none
 * @param page 1-based, null for formats without pages
 * @param start offset of its first code point in the stored text
 * @param end offset after its last code point
 * @param text folded, as it is searched
 * @param original the text as it stands in the document, null when folding changed nothing
 * @param title the document's, folded
 * @param titleKeys the titles by which the document may be cited, as they are compared
 */
public record IndexedPassage(
        String id,
        String documentId,
        String version,
        Instant capturedAt,
        int ordinal,
        List<String> sectionPath,
        @Nullable Integer page,
        int start,
        int end,
        String text,
        @Nullable String original,
        @Nullable String title,
        List<String> titleKeys,
        @Nullable String numberKey,
        @Nullable String issuer,
        @Nullable String level,
        List<String> regionPath,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate published,
        String source,
        String mediaType) {
    public IndexedPassage {
        sectionPath = List.copyOf(sectionPath);
        titleKeys = List.copyOf(titleKeys);
        regionPath = List.copyOf(regionPath);
    }

    /** The entry's id. */
    public static String id(String documentId, int ordinal) {
        return PartCounts.id(documentId, ordinal);
    }

    /** The text as it stands in the document. */
    public String asWritten() {
        return original == null ? text : original;
    }
}
