package dev.tance.gateway.passage;

import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart as the index does: each Chinese character by itself, runs of other letters and digits whole, the rest
 * left out. Texts are folded and in lower case.
 */
final class Tokens {
    private Tokens() {}

    /**
     * One token.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    record Token(String text, int start, int end) {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            int codePoint = text.codePointAt(position);
            int end = position + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                while (!isHan(codePoint) && end < text.length() && continues(text, end)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                String folded = TextFolding.fold(text.substring(position, end));
                tokens.add(new Token(folded.toLowerCase(java.util.Locale.ROOT), position, end));
            }
            position = end;
        }
        return tokens;
    }

    private static boolean continues(String text, int at) {
        int codePoint = text.codePointAt(at);
        if (codePoint == '.' || codePoint == '．') {
            return at + 1 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1));
        }
        return Character.isLetterOrDigit(codePoint) && !isHan(codePoint);
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
