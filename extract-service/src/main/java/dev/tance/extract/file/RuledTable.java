package dev.tance.extract.file;

import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/** A table that lines draw on a PDF's page, with the text in its cells. */
final class RuledTable {
    private static final int LONGEST_CELL = 1_500;
    private static final int FEWEST_CELLS = 3;
    private static final double WORD_GAP = 0.3;

    private final RuledGrid grid;
    private final Map<Integer, List<TextPosition>> cells = new HashMap<>();

    private RuledTable(RuledGrid grid) {
        this.grid = grid;
    }

    /**
     * Takes the text of each table of a page out of the page's text. A grid that is no table, such as a frame around a page
     * or the background of a chart, is left alone with the text in it.
     *
     * @param lines drawn on the page
     * @param articles the page's text; what stands in tables is removed from them
     */
    static List<RuledTable> take(List<RuledLine> lines, List<List<TextPosition>> articles) {
        List<RuledTable> tables = new ArrayList<>();
        for (RuledGrid grid : RuledGrid.in(lines)) {
            RuledTable table = new RuledTable(grid);
            Set<TextPosition> taken = table.fill(articles);
            if (table.isTable()) {
                articles.forEach(article -> article.removeIf(taken::contains));
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparingDouble(table -> table.grid.top()));
        return tables;
    }

    private Set<TextPosition> fill(List<List<TextPosition>> articles) {
        Set<TextPosition> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<TextPosition> article : articles) {
            for (TextPosition glyph : article) {
                double x = glyph.getXDirAdj() + glyph.getWidthDirAdj() / 2;
                double y = glyph.getYDirAdj() - glyph.getFontSizeInPt() * WORD_GAP;
                int cell = grid.cellAt(x, y);
                if (cell >= 0) {
                    cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
                    taken.add(glyph);
                }
            }
        }
        return taken;
    }

    private boolean isTable() {
        return cells.size() >= FEWEST_CELLS
                && cells.values().stream().allMatch(glyphs -> glyphs.size() <= LONGEST_CELL)
                && rowsWithText() >= 2;
    }

    private long rowsWithText() {
        return cells.keySet().stream()
                .map(cell -> cell / grid.width())
                .distinct()
                .count();
    }

    double top() {
        return grid.top();
    }

    /** All characters in the table, for counting. */
    String text() {
        StringBuilder text = new StringBuilder();
        cells.values().forEach(glyphs -> glyphs.forEach(glyph -> text.append(glyph.getUnicode())));
        return text.toString();
    }

    /** A line a row with tabs between its cells; places that a merged cell covers are empty. */
    List<PageLines.Line> lines(int page, double pageWidth, double pageHeight) {
        List<PageLines.Line> lines = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<String> texts = new ArrayList<>();
            double size = 1;
            for (int column = 0; column < grid.width(); column++) {
                List<TextPosition> glyphs =
                        grid.begins(row, column) ? cells.getOrDefault(grid.cell(row, column), List.of()) : List.of();
                texts.add(text(glyphs));
                size = Math.max(
                        size,
                        glyphs.stream()
                                .mapToDouble(TextPosition::getFontSizeInPt)
                                .max()
                                .orElse(1));
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(new PageLines.Line(
                        String.join("\t", texts),
                        page,
                        grid.left(),
                        grid.right(),
                        grid.bottomOf(row),
                        size,
                        pageWidth,
                        pageHeight));
            }
        }
        return lines;
    }

    private static String text(List<TextPosition> glyphs) {
        List<TextPosition> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble((TextPosition glyph) ->
                        Math.round(glyph.getYDirAdj() / Math.max(1, glyph.getFontSizeInPt() / 2)))
                .thenComparingDouble(TextPosition::getXDirAdj));
        StringBuilder text = new StringBuilder();
        TextPosition before = null;
        for (TextPosition glyph : sorted) {
            if (before != null) {
                text.append(separator(before, glyph));
            }
            text.append(glyph.getUnicode());
            before = glyph;
        }
        return Characters.clean(text.toString().replace('\t', ' '));
    }

    private static String separator(TextPosition before, TextPosition glyph) {
        double size = Math.max(1, before.getFontSizeInPt());
        if (glyph.getYDirAdj() - before.getYDirAdj() > size / 2) {
            return "\n";
        }
        double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > size * WORD_GAP ? " " : "";
    }
}
