package dev.tance.tagging.text;

import java.util.Arrays;

/** Converts UTF-16 offsets of one string to code-point offsets. A lone surrogate counts as one code point. */
public final class CodePointOffsets {
    private static final int[] NONE = {};

    /** UTF-16 offsets after the surrogate pairs, ascending. */
    private final int[] pairEnds;

    private CodePointOffsets(int[] pairEnds) {
        this.pairEnds = pairEnds;
    }

    /** Scans the text once; a text without surrogate pairs costs no memory. */
    public static CodePointOffsets of(String text) {
        int[] ends = NONE;
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, Math.max(16, count * 2));
                }
                ends[count++] = i + 1;
            }
        }
        return new CodePointOffsets(count == ends.length ? ends : Arrays.copyOf(ends, count));
    }

    /**
     * The code point at which a UTF-16 offset lies; inside a pair, the pair's own.
     *
     * @param offset UTF-16 offset, 0 to the length of the text
     */
    public int at(int offset) {
        if (pairEnds.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(pairEnds, offset);
        int before = found >= 0 ? found + 1 : -found - 1;
        boolean inside = found < 0 && before < pairEnds.length && pairEnds[before] - 1 == offset;
        return offset - before - (inside ? 1 : 0);
    }
}
