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
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u3000') {
                offsets[characters.length()] = i;
                characters.append(c);
            }
            i++;
        }
        offsets = Arrays.copyOf(offsets, Math.max(1, characters.length()));
    }

    String text() {
        return characters.toString();
    }

    /** Offset in the text of the character at {@code index}. */
    int offset(int index) {
        return offsets[index];
    }
}
