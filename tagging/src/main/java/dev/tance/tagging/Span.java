package dev.tance.tagging;

/**
 * A stretch of the tagged text.
 *
 * @param start first code point, 0-based
 * @param end code point after the last one
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
