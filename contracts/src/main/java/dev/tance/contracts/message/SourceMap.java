package dev.tance.contracts.message;

import java.util.List;

/**
 * Where the stretches of a stored text stand in the original bytes of a page or plain text.
 *
 * @param charset name of the encoding in which the bytes were read
 * @param runs in order, without overlap; text between them has no place of its own in the bytes
 */
public record SourceMap(String charset, List<Run> runs) {
    public SourceMap {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of text and the bytes that it came from. In plain text the bytes decode to exactly this stretch; in a page
     * they may hold markup, and white space that was joined, besides.
     *
     * @param start code points into the text
     * @param end code points, exclusive
     * @param rawStart bytes into the original
     * @param rawEnd bytes, exclusive
     */
    public record Run(int start, int end, int rawStart, int rawEnd) {}
}
