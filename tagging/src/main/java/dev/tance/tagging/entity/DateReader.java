package dev.tance.tagging.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads dates around 年 and between dashes: 2022年8月25日, 二〇二二年, 2021—2025年, 2022-08-25. */
public final class DateReader {
    private static final int ISO_DAY_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String RANGE_MARKS = "-—–~～至到－";

    private DateReader() {}

    /** The first complete day in {@code text}, in whichever form, as ISO 8601; null when there is none. */
    public static @Nullable String firstDay(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            @Nullable Entity date = c == '年' ? atYear(text, i) : "-/.".indexOf(c) >= 0 ? atSeparator(text, i) : null;
            String normal = date == null ? null : date.normal();
            if (normal != null && normal.length() == ISO_DAY_LENGTH) {
                return normal;
            }
        }
        return null;
    }

    /** The date whose 年 stands at {@code index}, or null. */
    static @Nullable Entity atYear(String text, int index) {
        int start = yearStart(text, index);
        int year = year(text, start, index);
        if (year < 0) {
            return null;
        }
        @Nullable Entity range = range(text, start, index, year);
        return range != null ? range : inYear(text, start, index, year);
    }

    /** The date in digits whose first dash, slash or point stands at {@code index}: 2022-08-25; or null. */
    static @Nullable Entity atSeparator(String text, int index) {
        int start = Numerals.digitsStart(text, index);
        int year = year(text, start, index);
        int monthEnd = digitsEnd(text, index + 1);
        boolean separated = monthEnd < text.length() && text.charAt(monthEnd) == text.charAt(index);
        if (year < 0 || !separated) {
            return null;
        }
        int dayEnd = digitsEnd(text, monthEnd + 1);
        boolean complete = monthEnd > index + 1
                && dayEnd > monthEnd + 1
                && (dayEnd == text.length() || !Numerals.isDigit(text.charAt(dayEnd)));
        if (!complete) {
            return null;
        }
        int month = Numerals.decimal(text, index + 1, monthEnd).intValue();
        int day = Numerals.decimal(text, monthEnd + 1, dayEnd).intValue();
        @Nullable String normal = iso(year, month, day);
        return normal == null ? null : date(start, dayEnd, normal, "entity.date.digits");
    }

    private static int yearStart(String text, int end) {
        int start = Numerals.digitsStart(text, end);
        return start < end ? start : Numerals.chineseStart(text, end);
    }

    private static int year(String text, int start, int end) {
        if (end - start != 4) {
            return -1;
        }
        @Nullable Integer year = Numerals.isDigit(text.charAt(start))
                ? Integer.valueOf(Numerals.decimal(text, start, end).intValue())
                : Numerals.chineseYear(text, start, end);
        return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
    }

    private static @Nullable Entity range(String text, int start, int index, int year) {
        int mark = start;
        while (mark > 0 && start - mark < 2 && RANGE_MARKS.indexOf(text.charAt(mark - 1)) >= 0) {
            mark--;
        }
        if (mark == start) {
            return null;
        }
        int firstEnd = mark > 0 && text.charAt(mark - 1) == '年' ? mark - 1 : mark;
        int firstStart = yearStart(text, firstEnd);
        int first = year(text, firstStart, firstEnd);
        return first < 0 || first > year ? null : date(firstStart, index + 1, first + "/" + year, "entity.date.range");
    }

    private static Entity inYear(String text, int start, int index, int year) {
        int monthStart = index + 1;
        int monthEnd = numberEnd(text, monthStart);
        int month = number(text, monthStart, monthEnd);
        if (month < 1 || month > 12 || monthEnd >= text.length() || text.charAt(monthEnd) != '月') {
            return date(start, index + 1, String.valueOf(year), "entity.date.year");
        }
        int dayStart = monthEnd + 1;
        int dayEnd = numberEnd(text, dayStart);
        @Nullable String day = dayEnd < text.length() && text.charAt(dayEnd) == '日'
                ? iso(year, month, number(text, dayStart, dayEnd))
                : null;
        return day == null
                ? date(start, monthEnd + 1, twoDigits(year + "-", month), "entity.date.month")
                : date(start, dayEnd + 1, day, "entity.date.day");
    }

    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        while (end < text.length() && end - start < 3 && "一二三四五六七八九十".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int number(String text, int start, int end) {
        if (start == end) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (!Numerals.isDigit(text.charAt(i))) {
                return Numerals.isDigit(text.charAt(start)) ? 0 : Numerals.chinese(text, start, end);
            }
        }
        return Numerals.decimal(text, start, end).intValue();
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 2 && Numerals.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable String iso(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null; // 2022年2月30日 is no date
        }
    }

    private static String twoDigits(String prefix, int number) {
        return prefix + (number < 10 ? "0" : "") + number;
    }

    private static Entity date(int start, int end, String normal, String rule) {
        return new Entity(EntityKind.DATE, start, end, normal, Map.of(), rule, 0.98);
    }
}
