package dev.tance.tagging.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a title say. */
final class TitleText {
    private static final List<String> DRAFT_WORDS =
            List.of("征求意见稿", "草案", "讨论稿", "送审稿", "公开征求", "征集意见", "公开征集", "向社会征求");
    private static final List<String> ISSUER_ENDINGS = List.of(
            "政府", "委", "厅", "局", "部", "会", "院", "办公室", "办公厅", "办", "署", "公司", "领导小组", "法院", "检察院", "银行", "中心", "总队");
    /** 省生态环境厅2022年工作计划. */
    private static final Pattern BODY_BEFORE_YEAR =
            Pattern.compile("([\\u4e00-\\u9fff]{2,25}(?:政府|委|厅|局|办公室|办公厅))(?=20\\d{2}[年—-])");

    private static final int LONGEST_ISSUER = 60;

    private TitleText() {}

    /** The title without blanks between ideographs, book marks around it and the site's name behind it. */
    static String clean(String raw) {
        String title = raw.strip();
        for (String separator : List.of("_", "|", " - ", "——中国政府网", "-中国政府网", " – ")) {
            int at = title.lastIndexOf(separator);
            if (at > 5 && title.length() - at < 40) {
                title = title.substring(0, at).strip();
            }
        }
        title = title.replaceAll("(?<=[\\u3000-\\uffee])[\\s\\u3000]+(?=[\\u3000-\\uffee])", "");
        boolean marked = title.length() > 2 && title.startsWith("《") && title.indexOf('》') == title.length() - 1;
        return marked ? title.substring(1, title.length() - 1) : title;
    }

    /** The title without （试行）, （2022—2025年） and the like at its end. */
    static String withoutTrailingBrackets(String title) {
        String bare = title;
        while (bare.endsWith(")") || bare.endsWith("）")) {
            int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
            if (open <= 0) {
                break;
            }
            bare = bare.substring(0, open);
        }
        return bare;
    }

    static boolean saysDraft(String title) {
        return DRAFT_WORDS.stream().anyMatch(title::contains);
    }

    /** The body in front of 关于: 天津市人民政府关于印发… was issued by 天津市人民政府. */
    static Optional<String> issuer(String title) {
        int about = title.indexOf("关于");
        int print = title.indexOf("印发");
        int end = about > 0 ? about : print;
        if (end < 3 || end > LONGEST_ISSUER) {
            Matcher dated = BODY_BEFORE_YEAR.matcher(title);
            return dated.lookingAt() ? Optional.of(dated.group(1)) : Optional.empty();
        }
        String body = title.substring(0, end);
        return endsLikeIssuer(body) ? Optional.of(body) : Optional.empty();
    }

    static boolean endsLikeIssuer(String name) {
        boolean plain = name.chars().noneMatch(c -> "，。；：,;:《》".indexOf(c) >= 0);
        return plain && ISSUER_ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** The title of what a notice sends out: 关于印发X的通知 gives X. */
    static Optional<String> enclosed(String title) {
        int print = title.indexOf("印发");
        int end = title.lastIndexOf("的通知");
        if (print < 0 || end <= print + 2) {
            return Optional.empty();
        }
        return Optional.of(title.substring(print + 2, end).replaceAll("[《》〈〉<>]", ""));
    }
}
