package dev.tance.tagging.entity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals backwards from the word that they count. */
final class Numerals {
    private static final String CHINESE = "〇零一二三四五六七八九十百千两";
    private static final int LONGEST = 24;

    private Numerals() {}

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static int digit(char c) {
        return c >= '０' ? c - '０' : c - '0';
    }

    /** Start of the run of digits that ends before {@code end}. */
    static int digitsStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Start of the decimal number that ends before {@code end}; {@code end} when there is none. */
    static int decimalStart(String text, int end) {
        int start = digitsStart(text, end);
        if (start < end && start > 1 && isPoint(text.charAt(start - 1)) && isDigit(text.charAt(start - 2))) {
            return digitsStart(text, start - 1);
        }
        return start;
    }

    /** The decimal number in a range made of digits and at most one point. */
    static BigDecimal decimal(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digits.append(isPoint(c) ? '.' : (char) ('0' + digit(c)));
        }
        return new BigDecimal(digits.toString());
    }

    /** Start of the run of Chinese numerals that ends before {@code end}. */
    static int chineseStart(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 8 && CHINESE.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** The year that four Chinese digits spell (二〇二五), or null. */
    static @Nullable Integer chineseYear(String text, int start, int end) {
        if (end - start != 4) {
            return null;
        }
        int year = 0;
        for (int i = start; i < end; i++) {
            int digit = "〇零一二三四五六七八九".indexOf(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            year = year * 10 + (digit < 2 ? 0 : digit - 1);
        }
        return year;
    }

    /** A Chinese number below ten thousand; 0 when the characters are none. */
    static int chinese(String text, int start, int end) {
        int total = 0;
        int digit = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                total += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                int value = c == '两' ? 2 : "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c);
                digit = digit * 10 + value;
            }
        }
        return total + digit;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }
}
