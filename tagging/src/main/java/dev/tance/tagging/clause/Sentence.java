package dev.tance.tagging.clause;

/**
 * A sentence of the view.
 *
 * @param start position of its first character
 * @param end position after its final mark
 * @param opens what begins with it
 * @param holdsNumber whether it can hold a quantity, a time or a peak at all
 * @param holdsPeak whether it can speak of a peak
 */
public record Sentence(int start, int end, Opening opens, boolean holdsNumber, boolean holdsPeak) {
    /** What begins with a sentence. */
    public enum Opening {
        /** nothing: it goes on in the same paragraph */
        NOTHING,
        /** an item of a list opened by dashes */
        DASH_ITEM,
        /** a paragraph */
        PARAGRAPH,
        /** a numbered section or item */
        NUMBERED_ITEM
    }
}
