package dev.tance.gateway.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of a document's text comes from.
 *
 * @param start code points into the text
 * @param end code points, exclusive
 * @param pages pages of the file that it begins and ends on, null for formats without pages
 * @param charset encoding of the original bytes, null for formats whose bytes are not text
 * @param ranges places in the original bytes, in order; empty for formats whose bytes are not text
 */
record ProvenanceView(
        String id,
        @Nullable String version,
        int start,
        int end,
        @Nullable Pages pages,
        @Nullable String charset,
        List<Range> ranges) {
    ProvenanceView {
        ranges = List.copyOf(ranges);
    }

    /** First and last page, 1-based. */
    record Pages(int first, int last) {}

    /**
     * A part of the stretch and the bytes that it was read from.
     *
     * @param rawStart bytes into the original
     * @param rawEnd bytes, exclusive
     * @param exact true when these bytes are this text and nothing else; false when they hold markup besides, or more text
     */
    record Range(int start, int end, int rawStart, int rawEnd, boolean exact) {}
}
