package dev.tance.tagging.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds a view in one pass. The map to the source is made only once a character has been left out. */
final class ViewBuilder {
    private static final int LONGEST_PAGE_NUMBER = 4;
    private static final int LONGEST_HEADING_LINE = 40;

    private final String text;
    private final char[] chars;
    private int length;
    private int lineStart;
    private int @Nullable [] sources;

    ViewBuilder(String text) {
        this.text = text;
        this.chars = new char[text.length()];
    }

    TextView build() {
        int i = 0;
        while (i < text.length()) {
            char c = Normalisation.of(text.charAt(i));
            int next = i + 1;
            if (c == '\n' || c == '\r') {
                next = lineBreak(i);
            } else if (c == ' ') {
                next = blanks(i);
            } else if (c == '第' && pageMarkerEnd(i) > 0) {
                next = pageMarkerEnd(i);
            } else if (c == '—' && folioEnd(i) > 0) {
                next = folioEnd(i);
            } else {
                put(c, i);
            }
            i = next;
        }
        return new TextView(chars, length, sources);
    }

    private void put(char c, int source) {
        if (sources == null && source != length) {
            sources = new int[text.length()];
            for (int k = 0; k < length; k++) {
                sources[k] = k;
            }
        }
        if (sources != null) {
            sources[length] = source;
        }
        chars[length++] = c;
    }

    private char peek(int i) {
        return i < text.length() ? Normalisation.of(text.charAt(i)) : '\n';
    }

    private char last() {
        return length == 0 ? '\n' : chars[length - 1];
    }

    /** 第193页 in running text is a page marker; a reference (见第5页) never stands inside a number or word. */
    private int pageMarkerEnd(int i) {
        int end = digitsEnd(i + 1);
        return end > i + 1 && end - i <= LONGEST_PAGE_NUMBER + 1 && peek(end) == '页' && last() != '见' ? end + 1 : 0;
    }

    /** ——7—— between two lines is a folio. */
    private int folioEnd(int i) {
        int start = runEnd(i, '—');
        int digits = digitsEnd(start);
        int end = runEnd(digits, '—');
        boolean folio =
                digits > start && digits - start <= LONGEST_PAGE_NUMBER && end > digits && start - i == end - digits;
        return folio && !Character.isDigit(last()) ? end : 0;
    }

    private int digitsEnd(int i) {
        int end = i;
        while (peek(end) >= '0' && peek(end) <= '9' && end - i <= LONGEST_PAGE_NUMBER) {
            end++;
        }
        return end;
    }

    private int runEnd(int i, char c) {
        int end = i;
        while (peek(end) == c && end - i < LONGEST_PAGE_NUMBER) {
            end++;
        }
        return end;
    }

    private int blanks(int i) {
        int end = i;
        while (end < text.length() && peek(end) == ' ') {
            end++;
        }
        if (isLatin(last()) && isLatin(peek(end))) {
            put(' ', i);
        }
        return end;
    }

    private int lineBreak(int i) {
        int end = i;
        int breaks = 0;
        while (end < text.length() && (peek(end) == '\n' || peek(end) == '\r' || peek(end) == ' ')) {
            breaks += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (endsParagraph(breaks, end)) {
            put('\n', i);
        } else if (isLatin(last()) && isLatin(peek(end))) {
            put(' ', i);
        }
        lineStart = length;
        return end;
    }

    private boolean endsParagraph(int breaks, int next) {
        char before = last();
        boolean stop = "。!?;:\n\t".indexOf(before) >= 0;
        boolean shortLine = length - lineStart < LONGEST_HEADING_LINE;
        return breaks > 1 || stop || startsItem(next) || (shortLine && opensHeading(lineStart));
    }

    private boolean startsItem(int i) {
        char c = peek(i);
        char second = peek(i + 1);
        return c == '\n'
                || (c == '—' && second == '—')
                || (c == '(' && "一二三四五六七八九十0123456789".indexOf(second) >= 0)
                || ("一二三四五六七八九十".indexOf(c) >= 0 && "、十一二三四五六七八九".indexOf(second) >= 0)
                || (c == '第' && "一二三四五六七八九十".indexOf(second) >= 0)
                || (c >= '0' && c <= '9' && (second == '.' || second == '、') && !Character.isDigit(peek(i + 2)));
    }

    private boolean opensHeading(int position) {
        char[] head = Arrays.copyOfRange(chars, position, Math.min(length, position + 4));
        String start = new String(head);
        return start.startsWith("(")
                || start.indexOf('、') > 0
                || start.startsWith("第")
                || (start.length() > 1 && Character.isDigit(start.charAt(0)) && start.indexOf('.') > 0);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == '%' || c == '.');
    }
}
