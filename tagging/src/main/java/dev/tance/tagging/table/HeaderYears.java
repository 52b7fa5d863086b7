package dev.tance.tagging.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years that a header or caption names.
 *
 * @param first first year of a range or plan, else the year itself
 * @param last last year
 */
record HeaderYears(int first, int last) {
    private static final int YEAR_BEFORE_PLANS = 1955;
    private static final int PLAN_YEARS = 5;
    private static final Pattern YEARS =
            Pattern.compile("(?<![0-9.])(20[0-9]{2})年?(?:[-—~至到]+(20[0-9]{2})年?)?(?![0-9.%])");
    private static final Pattern PLAN = Pattern.compile("十([一二三四五六七八九])五(末|期末)?");

    /** Null when the text names none. */
    static @Nullable HeaderYears of(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
            return new HeaderYears(first, Math.max(first, last));
        }
        Matcher plan = PLAN.matcher(text);
        if (plan.find()) {
            int number = 10 + "一二三四五六七八九".indexOf(plan.group(1)) + 1;
            int last = YEAR_BEFORE_PLANS + PLAN_YEARS * number;
            return new HeaderYears(plan.group(2) == null ? last - PLAN_YEARS + 1 : last, last);
        }
        return null;
    }

    boolean isRange() {
        return first < last;
    }
}
