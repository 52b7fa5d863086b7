package dev.tance.extract.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title that a covering page gives a file: the words of the link, else what its own title says is issued with it. */
final class AnnouncedTitle {
    private static final int SHORTEST = 5;
    private static final Pattern BEFORE = Pattern.compile("^(?:附件|附)\\s*[0-9一二三四五六七八九十]{0,3}\\s*[:：.、-]?\\s*");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|rtf|odt|txt|zip|rar|7z)(?:\\s*[(（\\[].*)?$");
    private static final Pattern GENERIC = Pattern.compile("(?:点击|此处|全文|相关|文件|正文|原文|附件|下载|查看|打开|PDF|Word|版|[0-9\\s])*");
    private static final Pattern QUOTED = Pattern.compile("《((?:[^《》]|《[^《》]{1,80}》){4,150})》");
    private static final Pattern ISSUED = Pattern.compile("(?:印发|发布|公布|转发|公开)(.{5,100}?)的(?:通知|公告|通告|函)$");

    private AnnouncedTitle() {}

    /**
     * The title.
     *
     * @param label the link's words, blank when it has none
     * @param page the covering page's title
     */
    static String of(String label, String page) {
        String words = EXTENSION
                .matcher(BEFORE.matcher(label.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
        Matcher quotedWords = QUOTED.matcher(words);
        if (quotedWords.matches()) {
            return quotedWords.group(1);
        }
        if (words.length() >= SHORTEST && !GENERIC.matcher(words).matches() && hasChinese(words)) {
            return words;
        }
        Matcher quoted = QUOTED.matcher(page);
        if (quoted.find()) {
            return quoted.group(1);
        }
        Matcher issued = ISSUED.matcher(page);
        return issued.find() ? issued.group(1) : page;
    }

    private static boolean hasChinese(String words) {
        return words.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
