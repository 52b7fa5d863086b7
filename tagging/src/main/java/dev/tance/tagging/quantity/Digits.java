package dev.tance.tagging.quantity;

import dev.tance.tagging.text.TextView;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals, Arabic and Chinese. Every numeral is bounded in length. */
public final class Digits {
    private static final int LONGEST = 18;
    private static final String CHINESE = "〇一二三四五六七八九";

    /**
     * A numeral read at a position.
     *
     * @param value its value
     * @param end position after it
     */
    public record Numeral(BigDecimal value, int end) {}

    private Digits() {}

    /** Whether a character is an Arabic digit of the view. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Arabic digits with at most one decimal point; null when longer than any quantity. */
    public static @Nullable Numeral arabic(TextView view, int start, int end) {
        int position = start;
        boolean point = false;
        while (position < end && (isDigit(view.at(position)) || (!point && isPoint(view, position)))) {
            point |= view.at(position) == '.';
            position++;
        }
        boolean fits = position > start && position - start <= LONGEST;
        return fits ? new Numeral(new BigDecimal(view.slice(start, position)), position) : null;
    }

    private static boolean isPoint(TextView view, int position) {
        return view.at(position) == '.' && isDigit(view.at(position - 1)) && isDigit(view.at(position + 1));
    }

    /** Chinese numerals up to 九千九百九十九 and 两; null when there is none. 千 before 瓦, 米 and the like belongs to the unit. */
    public static @Nullable Numeral chinese(TextView view, int start, int end) {
        int position = start;
        int total = 0;
        int digit = -1;
        while (position < end && position - start < LONGEST) {
            char c = view.at(position);
            int value = c == '两' ? 2 : CHINESE.indexOf(c);
            if (value >= 0 && digit < 0) {
                digit = value;
            } else if (c == '十' || c == '百' || (c == '千' && position > start && !isOfUnit(view, position))) {
                total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = -1;
            } else if (c != '零' || total == 0 || digit >= 0) {
                break;
            }
            position++;
        }
        return position == start ? null : new Numeral(BigDecimal.valueOf(total + Math.max(digit, 0)), position);
    }

    /** 三千瓦, 五千米: 千 is the first character of the unit. */
    private static boolean isOfUnit(TextView view, int position) {
        return "瓦米克伏卡升帕赫焦".indexOf(view.at(position + 1)) >= 0;
    }
}
