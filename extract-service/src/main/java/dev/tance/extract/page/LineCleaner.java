package dev.tance.extract.page;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes from a content element's lines what is not the document's own: the title with the line under it, furniture above
 * and below, links to attachments. Sentences that a box had interrupted are joined again.
 */
final class LineCleaner {
    private static final int MOST_LEADING_LINES = 12;
    private static final int MOST_TITLE_LINES = 4;
    private static final int LONGEST_LEADING_LINE = 120;
    private static final int SHORTEST_INTERRUPTED = 20;
    private static final int LONGEST_LINK = 60;
    private static final Pattern SENTENCE = Pattern.compile("[。；]");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：.!?;:…”）)】]$", Pattern.DOTALL);
    private static final Pattern NEW_PARAGRAPH = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十百\\d]{1,4}[章节条编]|[—-]{2}|附件|附[:：]).*",
            Pattern.DOTALL);

    private LineCleaner() {}

    static List<Block> clean(List<PageLine> lines, @Nullable String title) {
        List<PageLine> kept = new ArrayList<>();
        boolean cut = false;
        for (PageLine line : lines) {
            cut |= line.afterCut();
            if (line.isTable() || !(line.attachment() || Furniture.isLine(line.text()))) {
                kept.add(new PageLine(line.text(), cut, false, line.rows()));
                cut = false;
            } else {
                cut = true;
            }
        }
        int start = afterHead(kept, title);
        int end = beforeFoot(kept, start);
        return joined(withoutBoxes(kept.subList(start, end)));
    }

    private static int afterHead(List<PageLine> lines, @Nullable String title) {
        int start = title == null ? 0 : afterTitle(lines, Characters.withoutSpace(title));
        while (start < lines.size() && isInfo(lines.get(start))) {
            start++;
        }
        return start;
    }

    private static boolean isInfo(PageLine line) {
        return !line.isTable() && InfoLine.isInfo(line.text());
    }

    private static int afterTitle(List<PageLine> lines, String title) {
        for (int first = 0; first < Math.min(lines.size(), MOST_LEADING_LINES); first++) {
            StringBuilder joined = new StringBuilder();
            for (int last = first; last < Math.min(lines.size(), first + MOST_TITLE_LINES); last++) {
                joined.append(Characters.withoutSpace(lines.get(last).text()));
                if (joined.length() >= title.length()) {
                    if (title.contentEquals(joined)) {
                        return last + 1;
                    }
                    break;
                }
            }
            if (isBody(lines.get(first))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isBody(PageLine line) {
        String text = line.text();
        return line.isTable()
                || text.length() > LONGEST_LEADING_LINE
                || text.indexOf('。') >= 0
                || (text.endsWith("：") || text.endsWith(":"));
    }

    private static int beforeFoot(List<PageLine> lines, int start) {
        int end = lines.size();
        while (end > start
                && !lines.get(end - 1).isTable()
                && Furniture.isClosingLine(lines.get(end - 1).text())) {
            end--;
        }
        return end;
    }

    /** Leaves out boxes of links that stand between the parts of a sentence and are marked by nothing but their heading. */
    private static List<PageLine> withoutBoxes(List<PageLine> lines) {
        List<PageLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            int end = i > 0 && Furniture.isBoxLabel(line.text()) ? endOfBox(lines, i) : i;
            if (end > i
                    && end < lines.size()
                    && continues(lines.get(i - 1).text(), lines.get(end).text())) {
                PageLine next = lines.get(end);
                kept.add(new PageLine(next.text(), true, false, next.rows()));
                i = end;
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static int endOfBox(List<PageLine> lines, int label) {
        int end = label + 1;
        while (end < lines.size()
                && !lines.get(end).isTable()
                && lines.get(end).text().length() <= LONGEST_LINK
                && !SENTENCE.matcher(lines.get(end).text()).find()) {
            end++;
        }
        return end;
    }

    private static List<Block> joined(List<PageLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (PageLine line : lines) {
            List<List<String>> rows = line.rows();
            if (rows != null) {
                blocks.add(Block.table(rows, null));
                continue;
            }
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && !last.isTable() && line.afterCut() && continues(last.text(), line.text())) {
                blocks.set(blocks.size() - 1, Block.paragraph(last.text() + line.text()));
            } else {
                blocks.add(Block.paragraph(line.text()));
            }
        }
        return blocks;
    }

    /** Whether the second line goes on with a sentence that the first one leaves open. */
    static boolean continues(String first, String second) {
        return first.length() >= SHORTEST_INTERRUPTED
                && (isOpen(first, '《', '》')
                        || isOpen(first, '（', '）')
                        || !SENTENCE_END.matcher(first).matches())
                && first.chars()
                        .anyMatch(character ->
                                character == '，' || character == ',' || character == '。' || character == '、')
                && !NEW_PARAGRAPH.matcher(second).matches();
    }

    private static boolean isOpen(String text, char opening, char closing) {
        return text.lastIndexOf(opening) > text.lastIndexOf(closing);
    }
}
