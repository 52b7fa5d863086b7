package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.Characters;
import dev.tance.extract.file.PageLines.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to paragraphs. A line goes on with the one before when that one reaches the right margin, and it is itself
 * neither indented nor set in another size; lines of columns become the rows of a table.
 */
final class ParagraphJoiner {
    private static final double INDENT = 0.9;
    private static final double SHORT_OF_MARGIN = 2.2;
    private static final double LARGE_GAP = 2.6;
    private static final double OTHER_SIZE = 0.12;
    private static final double CENTRED = 1.5;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[。！？；：:;]\\s*$", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章节条]\\s|附件\\s*\\d*\\s*[:：]?$).*",
            Pattern.DOTALL);

    private final List<Line> lines;
    private final double leftMargin;
    private final double rightMargin;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private int page;

    ParagraphJoiner(List<Line> lines) {
        this.lines = lines;
        List<Line> text = lines.stream().filter(line -> !isRow(line)).toList();
        this.leftMargin = quantile(text.stream().mapToDouble(Line::left).toArray(), 0.1);
        this.rightMargin = quantile(text.stream().mapToDouble(Line::right).toArray(), 0.8);
    }

    List<Block> blocks() {
        Line before = null;
        for (Line line : lines) {
            if (isRow(line)) {
                endParagraph();
                beginAt(line, rows.isEmpty());
                addRow(line);
                before = null;
                continue;
            }
            endTable();
            if (before == null || !continues(before, line)) {
                endParagraph();
                beginAt(line, true);
            }
            append(line.text().strip());
            before = line;
        }
        endParagraph();
        endTable();
        return blocks;
    }

    private static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0;
    }

    /** A head that is printed again where a table goes on over the page is no row of it. */
    private void addRow(Line line) {
        List<String> cells = Arrays.stream(line.text().split("\t", -1))
                .map(Characters::clean)
                .toList();
        boolean headAgain = !rows.isEmpty() && line.page() != page && cells.equals(rows.get(0));
        if (!headAgain) {
            rows.add(cells);
        }
    }

    private void beginAt(Line line, boolean first) {
        page = first ? line.page() : page;
    }

    private boolean continues(Line before, Line line) {
        double size = Math.max(1, before.size());
        if (Math.abs(before.size() - line.size()) > size * OTHER_SIZE) {
            return false;
        }
        if (isCentred(before)
                && isCentred(line)
                && !SENTENCE_END.matcher(before.text()).matches()) {
            return before.page() == line.page() && line.baseline() - before.baseline() < size * LARGE_GAP;
        }
        if (line.left() > leftMargin + size * INDENT || before.right() < rightMargin - size * SHORT_OF_MARGIN) {
            return false;
        }
        if (ITEM.matcher(line.text().strip()).matches()
                && SENTENCE_END.matcher(before.text()).matches()) {
            return false;
        }
        return before.page() != line.page() || line.baseline() - before.baseline() < size * LARGE_GAP * 1.5;
    }

    private boolean isCentred(Line line) {
        double leftGap = line.left() - leftMargin;
        double rightGap = rightMargin - line.right();
        return leftGap > line.size() * 2
                && rightGap > line.size() * 2
                && Math.abs(leftGap - rightGap) < line.size() * CENTRED * 2;
    }

    private void append(String text) {
        if (!paragraph.isEmpty()) {
            char last = paragraph.charAt(paragraph.length() - 1);
            if (!Characters.isWide(last)
                    && !text.isEmpty()
                    && !Characters.isWide(text.charAt(0))
                    && Character.isLetter(last)
                    && !endsInUrl()) {
                paragraph.append(' ');
            }
        }
        paragraph.append(text);
    }

    /** An address that fills a line goes on in the next one without a space. */
    private boolean endsInUrl() {
        int word = Math.max(paragraph.lastIndexOf("http://"), paragraph.lastIndexOf("https://"));
        return word >= 0 && paragraph.indexOf(" ", word) < 0;
    }

    private void endParagraph() {
        String text = Characters.clean(paragraph.toString());
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(Block.paragraph(text, pageOrNull()));
        }
    }

    private void endTable() {
        if (rows.size() == 1) {
            blocks.add(Block.paragraph(String.join(" ", rows.get(0)), pageOrNull()));
        } else if (rows.size() > 1) {
            blocks.add(Block.table(rows, pageOrNull()));
        }
        rows.clear();
    }

    private @Nullable Integer pageOrNull() {
        return page > 0 ? page : null;
    }

    private static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        return values[(int) Math.min(values.length - 1L, Math.round((values.length - 1) * share))];
    }
}
