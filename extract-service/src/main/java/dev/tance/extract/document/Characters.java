package dev.tance.extract.document;

import java.util.regex.Pattern;

/** Cleans the characters of a paragraph. */
public final class Characters {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFF9}-\\x{FFFC}&&[^\\t\\n\\r]]|\\x{FEFF}");

    private Characters() {}

    /**
     * One line without invisible characters, with single spaces, and without the space that a line break in the source
     * leaves between two Chinese characters.
     */
    public static String clean(String raw) {
        String visible = INVISIBLE.matcher(raw).find() ? INVISIBLE.matcher(raw).replaceAll("") : raw;
        StringBuilder result = new StringBuilder(visible.length());
        int index = 0;
        while (index < visible.length()) {
            char character = visible.charAt(index);
            if (!isSpace(character)) {
                result.append(character);
                index++;
                continue;
            }
            int end = endOfSpace(visible, index);
            if (needsSpace(result, visible, index, end)) {
                result.append(' ');
            }
            index = end;
        }
        return result.toString();
    }

    private static boolean needsSpace(StringBuilder before, String text, int start, int end) {
        if (before.isEmpty() || end == text.length()) {
            return false;
        }
        boolean lineBreak = text.substring(start, end).indexOf('\n') >= 0;
        return !(lineBreak && (isWide(before.charAt(before.length() - 1)) || isWide(text.charAt(end))));
    }

    private static int endOfSpace(String text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the character is one that {@link #clean} takes out, as it shows nothing and takes no room. */
    public static boolean isInvisible(char character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (character >= '\ufff9' && character <= '\ufffc');
    }

    /** Whether the character is blank on paper, ideographic and no-break spaces included. */
    public static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || Character.isSpaceChar(character);
    }

    /** Whether the character is a Chinese one or a full-width sign, beside which no space is needed. */
    public static boolean isWide(char character) {
        return character >= '\u2e80' || (character >= '\u2010' && character <= '\u203b');
    }

    /** The text without any space. */
    public static String withoutSpace(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }
}
