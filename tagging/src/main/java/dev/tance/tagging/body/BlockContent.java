package dev.tance.tagging.body;

import dev.tance.tagging.structure.PageMarkers;
import java.util.Arrays;

/** The characters of a block without spaces, line breaks and page markers, each with its offset in the text. */
final class BlockContent {
    private final StringBuilder characters = new StringBuilder();
    private int[] offsets;

    BlockContent(String text, int start, int end) {
        offsets = new int[Math.max(8, end - start)];
        int i = start;
        while (i < end) {
            int afterMarker = PageMarkers.skip(text, i);
            if (afterMarker > i) {
                i = afterMarker;
                continue;
            }
            char c = text.charAt(i);
            if (isBlank(c) && separatesNames(text, i, end)) {
                append('、', i);
            } else if (!isBlank(c)) {
                append(c, i);
            }
            i++;
        }
        offsets = Arrays.copyOf(offsets, Math.max(1, characters.length()));
    }

    private void append(char c, int offset) {
        offsets[characters.length()] = offset;
        characters.append(c);
    }

    /** 市财政局 市水务局: a blank between the end of one agency and the level word of another. */
    private boolean separatesNames(String text, int blank, int end) {
        int next = blank + 1;
        while (next < end && next - blank < 8 && isBlank(text.charAt(next))) {
            next++;
        }
        boolean agency = !characters.isEmpty() && "局委厅部办府".indexOf(characters.charAt(characters.length() - 1)) >= 0;
        return agency && next < end && "省市区县各".indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
    }

    String text() {
        return characters.toString();
    }

    /** Offset in the text of the character at {@code index}. */
    int offset(int index) {
        return offsets[index];
    }
}
