package dev.tance.tagging.facts;

import java.util.Locale;
import java.util.Set;

/** Recognises values that a page template left empty. */
final class Unfilled {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "",
            "-",
            "--",
            "—",
            "——",
            "/",
            "无",
            "暂无",
            "null",
            "undefined",
            "none",
            "n/a",
            "0",
            "untitled",
            "标题",
            "title");

    private Unfilled() {}

    static boolean is(String value) {
        String bare = value.strip().toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.contains(bare)
                || bare.startsWith("{{")
                || bare.startsWith("${")
                || bare.startsWith("<")
                || bare.startsWith("0000-00")
                || bare.startsWith("1970-01-01")
                || bare.startsWith("0001-01-01");
    }
}
