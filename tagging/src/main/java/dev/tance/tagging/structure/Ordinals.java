package dev.tance.tagging.structure;

/** Reads the ordinals of headings: 一 to 九百九十九 and Arabic numbers of up to three digits. */
final class Ordinals {
    private static final String DIGITS = "零一二三四五六七八九";
    static final int LONGEST_CHINESE = 7;
    static final int LONGEST_ARABIC = 3;

    private Ordinals() {}

    static boolean isChinese(char c) {
        return c == '十' || c == '百' || c == '〇' || DIGITS.indexOf(c) >= 0;
    }

    static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** The start of the run of Chinese numerals that ends before {@code end}; {@code end} when there is none. */
    static int chineseStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_CHINESE && isChinese(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The start of the run of Arabic digits that ends before {@code end}; {@code end} when there is none. */
    static int arabicStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_ARABIC && isArabic(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The value of the Chinese numeral in the range, or 0 when it is no number from 1 to 999. */
    static int chinese(String text, int start, int end) {
        int total = 0;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                int unit = c == '十' ? 10 : 100;
                total += (digit < 1 ? 1 : digit) * unit;
                digit = -1;
            } else if (digit > 0) {
                return 0;
            } else {
                digit = c == '〇' ? 0 : DIGITS.indexOf(c);
            }
        }
        int value = total + Math.max(digit, 0);
        return value > 999 ? 0 : value;
    }

    /** The value of the Arabic number in the range, or 0 when it is empty, too long or opens with a zero. */
    static int arabic(String text, int start, int end) {
        if (end - start > LONGEST_ARABIC) {
            return 0;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int digit = c >= '０' ? c - '０' : c - '0';
            if (i == start && digit == 0) {
                return 0;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
