package dev.tance.tagging.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads document numbers: agency code, year in brackets of any style, number and 号 (GB/T 9704-2012 7.2.5). The agency code
 * ends at the bracket; where it begins, behind verbs and conjunctions (落实国发〔2022〕2号), {@link AgencyCodes} decides.
 * Stateless and thread-safe; linear in the length of the text.
 */
public final class DocumentNumberReader {
    private static final String OPENING = "〔[(（【［﹝〈";
    private static final String CLOSING = "〕])）】］﹞〉";
    private static final int LONGEST_NUMBER = 5;

    /** All document numbers in the order of the text. */
    public List<CitedNumber> read(String text) {
        List<CitedNumber> numbers = new ArrayList<>();
        int previousEnd = 0;
        for (int i = nextYear(text, 0); i < text.length(); i = nextYear(text, i + 1)) {
            @Nullable CitedNumber number = at(text, i, previousEnd);
            if (number != null) {
                numbers.add(number);
                previousEnd = number.end();
            }
        }
        return numbers;
    }

    /** The next opening bracket before a year of this or the last century. */
    private static int nextYear(String text, int from) {
        for (int i = from; i < text.length() - 6; i++) {
            char c = text.charAt(i + 1);
            if ((c == '1' || c == '2' || c == '１' || c == '２' || c == ' ') && OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static @Nullable CitedNumber at(String text, int open, int previousEnd) {
        int yearStart = skipSpaces(text, open + 1);
        int yearEnd = digitsEnd(text, yearStart, 4);
        int close = skipSpaces(text, yearEnd);
        if (yearEnd - yearStart != 4 || close >= text.length() || CLOSING.indexOf(text.charAt(close)) < 0) {
            return null;
        }
        int at = skipSpaces(text, close + 1);
        at = at < text.length() && text.charAt(at) == '第' ? skipSpaces(text, at + 1) : at;
        int numberEnd = digitsEnd(text, at, LONGEST_NUMBER);
        int sign = skipSpaces(text, numberEnd);
        if (numberEnd == at || sign >= text.length() || text.charAt(sign) != '号') {
            return null;
        }
        int codeEnd = skipSpacesBack(text, open, previousEnd);
        int codeStart = AgencyCodes.start(text, codeEnd, previousEnd);
        int year = Numerals.decimal(text, yearStart, yearEnd).intValue();
        if (codeStart == codeEnd || year < 1949 || year > 2100) {
            return null;
        }
        String code = text.substring(codeStart, codeEnd);
        String normal =
                code + '〔' + year + '〕' + Numerals.decimal(text, at, numberEnd).toPlainString() + '号';
        return new CitedNumber(
                text.substring(codeStart, sign + 1),
                normal,
                code,
                year,
                codeStart,
                sign + 1,
                "number.bracketed-year",
                0.98);
    }

    private static int digitsEnd(String text, int start, int most) {
        int end = start;
        while (end < text.length() && end - start < most && Numerals.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipSpaces(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 4 && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int skipSpacesBack(String text, int from, int floor) {
        int start = from;
        while (start > floor && from - start < 4 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0';
    }
}
