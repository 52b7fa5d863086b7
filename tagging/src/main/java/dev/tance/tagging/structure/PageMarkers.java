package dev.tance.tagging.structure;

/**
 * Page markers such as {@code 第193页}, which published compilations leave in the middle of sentences, names and
 * titles. They are no part of what they interrupt.
 */
public final class PageMarkers {
    private static final int MOST_DIGITS = 4;

    private PageMarkers() {}

    /** The end of the page marker that begins at {@code index}, or {@code index} itself when none begins there. */
    public static int skip(CharSequence text, int index) {
        if (index >= text.length() || text.charAt(index) != '第') {
            return index;
        }
        int end = index + 1;
        while (end < text.length() && end - index <= MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        boolean marker = end > index + 1 && end < text.length() && text.charAt(end) == '页';
        return marker ? end + 1 : index;
    }

    /** The start of the page marker that ends at {@code end} (exclusive), or {@code end} when none ends there. */
    public static int skipBack(CharSequence text, int end) {
        if (end <= 0 || text.charAt(end - 1) != '页') {
            return end;
        }
        int start = end - 2;
        while (start > 0 && end - 2 - start < MOST_DIGITS && isDigit(text.charAt(start))) {
            start--;
        }
        boolean marker = start >= 0 && start < end - 2 && text.charAt(start) == '第';
        return marker ? start : end;
    }

    /** {@code text} without its page markers. */
    public static String remove(String text) {
        if (text.indexOf('页') < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = skip(text, i);
            if (end == i) {
                clean.append(text.charAt(i));
                end++;
            }
            i = end;
        }
        return clean.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
