package dev.tance.tagging.indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of indicators: the form that is shown, and the form that compares equal. */
public final class IndicatorName {
    private static final Pattern ENDS = Pattern.compile("^[、,;:。)—的”\\s]+|[、,;:。(—“\\s]+$");
    private static final Pattern QUOTED_END = Pattern.compile("[“”\"'《》<>]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern SHARE = Pattern.compile("(所占比重|所占比例|占比例|占比重|占比|比重|比例)$");
    private static final Pattern REACHED = Pattern.compile("(?<=.{4})(水平|规模|总数|数量|总量)$");

    private IndicatorName() {}

    /** The name without marks at its ends. */
    public static String clean(String name) {
        String trimmed = ENDS.matcher(name.strip()).replaceAll("");
        boolean open = trimmed.indexOf('“') >= 0;
        boolean close = trimmed.indexOf('”') >= 0;
        return open == close ? trimmed : trimmed.replace("“", "").replace("”", "");
    }

    /**
     * A stable form: the same phrase in two documents gives the same one, whatever its punctuation, width, case or word
     * for a share.
     */
    public static String normal(String name) {
        String plain = QUOTED_END.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        plain = plain.replace("二氧化碳", "co2")
                .replace("能源消耗", "能耗")
                .replace("生产总值", "gdp")
                .replace("地区gdp", "gdp");
        plain = NOT_WORD.matcher(plain).replaceAll("").replace("的", "");
        plain = SHARE.matcher(plain).replaceAll("占比");
        return REACHED.matcher(plain).replaceAll("");
    }
}
