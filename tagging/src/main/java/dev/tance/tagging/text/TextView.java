package dev.tance.tagging.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as the grammar sees it: full-width forms folded, blanks inside words, soft line breaks and page markers left
 * out. A line break that ends a paragraph stays as one {@code \n}. Positions are those of the view; {@link #source}
 * gives UTF-16 offsets of the text behind it.
 */
public final class TextView {
    private final char[] chars;
    private final int length;
    private final int @Nullable [] sources;

    TextView(char[] chars, int length, int @Nullable [] sources) {
        this.chars = chars;
        this.length = length;
        this.sources = sources;
    }

    /** Reads a text once, in time linear in its length. */
    public static TextView of(String text) {
        return new ViewBuilder(text).build();
    }

    /** Number of characters in the view. */
    public int length() {
        return length;
    }

    /** The character at a position; the blank character outside the view, so that callers may look around freely. */
    public char at(int position) {
        return position < 0 || position >= length ? '\n' : chars[position];
    }

    /** UTF-16 offset in the source of the character at a position. */
    public int source(int position) {
        int[] map = sources;
        return map == null ? position : map[position];
    }

    /** UTF-16 offset in the source after the last character before a position. */
    public int sourceEnd(int position) {
        return position == 0 ? 0 : source(position - 1) + 1;
    }

    /** Position of the first character whose source lies at or after a UTF-16 offset. */
    public int positionOf(int source) {
        int[] map = sources;
        if (map == null) {
            return Math.min(source, length);
        }
        int found = Arrays.binarySearch(map, 0, length, source);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether a word stands at a position, within an end. */
    public boolean startsWith(String word, int position, int end) {
        if (position < 0 || position + word.length() > Math.min(end, length)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[position + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word ends at a position, not starting before a start. */
    public boolean endsWith(String word, int start, int position) {
        return position - word.length() >= start && startsWith(word, position - word.length(), position);
    }

    /** First place of a word at or after a start that ends at or before an end, or -1. */
    public int indexOf(String word, int start, int end) {
        for (int i = Math.max(0, start); i + word.length() <= end; i++) {
            if (startsWith(word, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** The characters between two positions, of which those outside the view are left out. */
    public String slice(int start, int end) {
        int from = Math.max(0, start);
        int to = Math.min(end, length);
        return from >= to ? "" : new String(chars, from, to - from);
    }
}
