package dev.tance.extract.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line under a title that says when and by whom a page was published: {@code 2023-03-01 来源：某县政府 浏览次数：12}. */
final class InfoLine {
    private static final int LONGEST = 200;
    private static final Pattern DATE_FIRST = Pattern.compile(
            "[(（\\[【]?\\s*((?:19|20)\\d{2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2})日?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*[)）\\]】]?");
    private static final Pattern ONLY_LABEL_LEFT = Pattern.compile("[\\s　|｜]*");
    private static final Pattern DATE_LABEL = Pattern.compile("(?:发布|时间|日期|发布时间)\\s*[:：]\\s*");

    private InfoLine() {}

    /** Whether a line is nothing but such information. */
    static boolean isInfo(String line) {
        if (line.length() > LONGEST || line.indexOf('。') >= 0) {
            return false;
        }
        String bare = line.strip();
        if (MetadataLabels.isLabelled(bare) || DATE_LABEL.matcher(bare).lookingAt()) {
            return true;
        }
        Matcher date = DATE_FIRST.matcher(bare);
        if (!date.lookingAt()) {
            return false;
        }
        String rest = bare.substring(date.end()).strip();
        return ONLY_LABEL_LEFT.matcher(rest).matches() || MetadataLabels.isLabelled(rest) || Furniture.isLine(rest);
    }

    /** The fields of such a line; nothing for any other line. */
    static Map<String, String> read(String line) {
        String bare = line.strip();
        if (!isInfo(bare)) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>(MetadataLabels.readLine(bare));
        Matcher date = DATE_FIRST.matcher(bare);
        Matcher label = DATE_LABEL.matcher(bare);
        boolean dated = date.lookingAt()
                || (label.lookingAt() && date.region(label.end(), bare.length()).lookingAt());
        if (dated && bare.length() > date.group(1).length() + 2) {
            fields.putIfAbsent("发布日期", date.group(1));
        }
        return fields;
    }
}
