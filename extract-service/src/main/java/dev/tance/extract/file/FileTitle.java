package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import dev.tance.extract.document.Reading;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the title of a file in its first lines and takes it out of the text, as the heading of a page is no part of its
 * text either.
 */
final class FileTitle {
    private static final int MOST_LINES = 4;
    private static final int LOOK_AT = 8;
    private static final int LONGEST = 120;
    private static final int FEWEST_CHINESE = 4;
    private static final Pattern TITLE = Pattern.compile(
            ".{2,}(?:方案|规划|计划|意见|通知|办法|决定|决议|条例|细则|规定|规范|纲要|报告|公告|通告|通报|批复|函|清单|分解表|一览表|指标表|任务表|计划表|项目表|明细表|汇总表|统计表|情况表|要点|措施|政策|指南|标准|导则|解读|目录|指引|章程|制度|规程|汇编|令|举措|安排|设想|建议|公报|答复|请示|纪要)"
                    + "(?:[（(][^（）()]{2,30}[）)]){0,2}");
    private static final Pattern NOT_TITLE = Pattern.compile(
            ".*[。；，,;：:]$|[一二三四五六七八九十]+、.*|[（(][一二三四五六七八九十]+[）)].*|第[一二三四五六七八九十]+[章节条].*|.*[〔\\[（(](?:19|20)\\d\\d[〕\\])）]\\s*第?\\d+号");
    private static final Pattern ABOVE_TITLE = Pattern.compile(
            "附件?\\s*\\d*\\s*[:：]?|.*[〔\\[（(](?:19|20)\\d\\d[〕\\])）]\\s*第?\\d+号|\\(?（?(?:征求意见稿|草案|送审稿)）?\\)?");

    private FileTitle() {}

    /** The document with its title, where the first lines show one. */
    static Reading.Document take(Reading.Document document) {
        List<Block> blocks = document.blocks();
        for (int first = 0; first < Math.min(LOOK_AT, blocks.size()); first++) {
            if (blocks.get(first).isTable()) {
                break;
            }
            String line = blocks.get(first).text();
            int lines = linesOfTitle(blocks, first);
            if (lines > 0) {
                return document.with(joined(blocks.subList(first, first + lines)), without(blocks, first, lines));
            }
            if (!ABOVE_TITLE.matcher(line).matches() && line.length() > 40) {
                break;
            }
        }
        return document;
    }

    /**
     * The document with its title: from the first lines, else the first of other places that holds one, such as running
     * heads, where a title stands that was taken out of the first page with them, or the file's own properties.
     */
    static Reading.Document take(Reading.Document document, List<String> otherPlaces) {
        Reading.Document taken = take(document);
        if (taken.title() != null) {
            return taken;
        }
        return otherPlaces.stream()
                .map(FileTitle::withoutFileName)
                .filter(FileTitle::isTitle)
                .findFirst()
                .map(title -> taken.with(title, taken.blocks()))
                .orElse(taken);
    }

    /** Properties often name the file, and the program that wrote it, rather than the document. */
    private static String withoutFileName(String property) {
        return Characters.clean(property)
                .replaceFirst("^Microsoft (?:Word|PowerPoint|Excel) - ", "")
                .replaceFirst("(?i)\\.(?:docx?|wps|pdf|rtf|txt)$", "");
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_CHINESE
                && TITLE.matcher(text).matches()
                && !NOT_TITLE.matcher(text).matches();
    }

    private static int linesOfTitle(List<Block> blocks, int first) {
        for (int count = 1; count <= MOST_LINES && first + count <= blocks.size(); count++) {
            Block last = blocks.get(first + count - 1);
            if (last.isTable()
                    || NOT_TITLE.matcher(last.text()).matches()
                    || last.text().indexOf('。') >= 0) {
                return 0;
            }
            String title = joined(blocks.subList(first, first + count));
            if (title.length() > LONGEST) {
                return 0;
            }
            if (TITLE.matcher(title).matches()) {
                return count;
            }
        }
        return 0;
    }

    private static String joined(List<Block> lines) {
        StringBuilder title = new StringBuilder();
        lines.forEach(line -> title.append(line.text()));
        return Characters.clean(title.toString());
    }

    private static List<Block> without(List<Block> blocks, int first, int lines) {
        List<Block> rest = new java.util.ArrayList<>(blocks);
        rest.subList(first, first + lines).clear();
        return rest;
    }
}
