package dev.tance.tagging.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a value in its element.
 *
 * @param text the words, cleaned to a noun phrase (with its predicate, where it has one)
 * @param raw the words as they stand
 * @param hasPredicate whether they hold a predicate: 学校达到创建要求
 */
record Tail(String text, String raw, boolean hasPredicate) {
    static final Tail EMPTY = new Tail("", "", false);

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isService() {
        return text.contains("提供") || text.contains("开展") || text.contains("服务");
    }

    private static final Pattern STANDARD = Pattern.compile("(的)?(?:标准|比例)(配建|补建|建设|设置|配置|配备|规划建设|规划|建造|执行)(.*)");

    /** Whether the value is the standard by which something is provided: 30平方米的标准配建…. */
    boolean isStandard() {
        return STANDARD.matcher(text).matches();
    }

    /** What is provided by the standard; empty when it is not named. */
    String standardObject() {
        Matcher matcher = STANDARD.matcher(text);
        return matcher.matches() ? matcher.group(3) : "";
    }
}
