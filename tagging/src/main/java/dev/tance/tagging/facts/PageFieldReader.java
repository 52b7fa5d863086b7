package dev.tance.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the table of fields at the head of a page; looks at a bounded stretch only. */
final class PageFieldReader {
    private static final int ZONE = 3000;
    private static final int LONGEST_VALUE = 150;
    private static final List<String> LABELS = List.of(
            "名称", "标题", "信息名称", "索引号", "信息索引号", "发布机构", "发文机关", "制发机关", "制文机关", "发文机构", "发文单位", "发布单位", "公开主体", "信息来源",
            "来源", "发文字号", "文号", "发文号", "文件编号", "主题", "主题分类", "主题词", "体裁分类", "成文日期", "生成日期", "签发日期", "印发日期", "发文日期",
            "发布日期", "发布时间", "公开日期", "有效性", "效力状态", "浏览次数", "字号", "公开方式", "公开范围", "公开时限", "关键词", "失效日期", "实施日期");
    private static final Pattern LABEL =
            Pattern.compile(LABELS.stream().map(PageFieldReader::spaced).collect(Collectors.joining("|", "(?:", ")"))
                    + "[ \\u3000\\u00a0\\t】\\]]{0,3}[:：]");

    /** First characters of the labels: the pattern is tried at these alone. */
    private static final String FIRST =
            LABELS.stream().map(label -> label.substring(0, 1)).distinct().collect(Collectors.joining());

    private PageFieldReader() {}

    static List<PageField> read(String text) {
        String zone = text.substring(0, Math.min(ZONE, text.length()));
        List<PageField> fields = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(zone);
        for (int i = 0; i < zone.length(); i++) {
            boolean may = FIRST.indexOf(zone.charAt(i)) >= 0;
            if (may && matcher.region(i, zone.length()).lookingAt()) {
                labels.add(new int[] {matcher.start(), matcher.end()});
                i = matcher.end() - 1;
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            int limit = i + 1 < labels.size() ? labels.get(i + 1)[0] : zone.length();
            String label =
                    zone.substring(labels.get(i)[0], labels.get(i)[1]).replaceAll("[\\s\\u3000\\u00a0:：】\\]]", "");
            add(zone, label, labels.get(i)[1], limit, fields);
        }
        return fields;
    }

    private static void add(String zone, String label, int from, int limit, List<PageField> fields) {
        int start = from;
        while (start < limit && isBlank(zone.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && end - start < LONGEST_VALUE && !isEnd(zone.charAt(end))) {
            end++;
        }
        while (end > start && isBlank(zone.charAt(end - 1))) {
            end--;
        }
        String value = zone.substring(start, end);
        if (!Unfilled.is(value)) {
            fields.add(new PageField(label, value, start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '¦';
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '¦' || c == '|';
    }

    private static String spaced(String label) {
        return String.join("[ \\u3000\\u00a0]{0,6}", label.split(""));
    }
}
