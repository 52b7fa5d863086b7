package dev.tance.index.document;

import org.jspecify.annotations.Nullable;

/** A text addressed by code points, as all stored offsets are. */
final class CodePointText {
    private final String text;

    /** Index of each code point's first character; null when every code point is one character. */
    private final int @Nullable [] characters;

    private final int length;

    CodePointText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.characters = length == text.length() ? null : indexes(text, length);
    }

    /** In code points. */
    int length() {
        return length;
    }

    /** The code points from start to before end; what lies outside of the text is left out. */
    String substring(int start, int end) {
        int from = Math.clamp(start, 0, length);
        int to = Math.clamp(end, from, length);
        return text.substring(character(from), character(to));
    }

    /** The code point at an offset within the text. */
    int codePointAt(int offset) {
        return text.codePointAt(character(offset));
    }

    private int character(int offset) {
        return characters == null ? offset : characters[offset];
    }

    private static int[] indexes(String text, int length) {
        int[] indexes = new int[length + 1];
        int character = 0;
        for (int i = 0; i < length; i++) {
            indexes[i] = character;
            character += Character.charCount(text.codePointAt(character));
        }
        indexes[length] = character;
        return indexes;
    }
}
