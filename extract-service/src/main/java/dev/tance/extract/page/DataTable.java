package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import dev.tance.extract.document.TableGrid;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells tables of data from tables that lay out a page, and reads the former. */
final class DataTable {
    private static final int LONG_CELL = 500;

    private DataTable() {}

    static boolean isData(Element table) {
        if (!table.select("table table").isEmpty() || table.select("table").size() > 1) {
            return false;
        }
        List<Element> rows = table.select("tr");
        if (rows.size() < 2 || wideRows(rows) * 2 < rows.size()) {
            return false;
        }
        return rows.stream()
                .flatMap(row -> cellsOf(row).stream())
                .noneMatch(
                        cell -> cell.select("p, br").size() > 12 && cell.text().length() > LONG_CELL);
    }

    /** Rows of at least two cells, one that reaches down from above included. */
    private static int wideRows(List<Element> rows) {
        int wide = 0;
        int covering = 0;
        for (Element row : rows) {
            int longest = 1;
            List<Element> cells = cellsOf(row);
            for (Element cell : cells) {
                longest = Math.max(longest, span(cell, "rowspan"));
            }
            wide += cells.size() + (covering > 0 ? 1 : 0) >= 2 ? 1 : 0;
            covering = Math.max(covering, longest) - 1;
        }
        return wide;
    }

    /** The cells' texts; places that a merged cell covers hold empty ones, so that columns stay below each other. */
    static List<List<String>> rows(Element table) {
        TableGrid grid = new TableGrid();
        for (Element row : table.select("tr")) {
            grid.beginRow();
            for (Element cell : cellsOf(row)) {
                grid.add(textOf(cell), span(cell, "colspan"), span(cell, "rowspan"));
            }
        }
        return grid.rows();
    }

    static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    /** The text of a cell; a line break or a paragraph within it leaves no space between Chinese characters. */
    private static String textOf(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.traverse((node, depth) -> {
            if (node instanceof TextNode piece) {
                text.append(piece.getWholeText());
            } else if (node instanceof Element element
                    && (element.normalName().equals("br") || PageBlocks.isBlock(element))) {
                text.append('\n');
            }
        });
        return Characters.clean(text.toString());
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
    }
}
