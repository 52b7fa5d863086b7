package dev.tance.extract.page;

import dev.tance.extract.document.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that lay out a page, and reads the former. */
final class DataTable {
    private static final int MOST_COLUMNS_REPEATED = 20;
    private static final int LONG_CELL = 500;

    private DataTable() {}

    static boolean isData(Element table) {
        if (!table.select("table table").isEmpty() || table.select("table").size() > 1) {
            return false;
        }
        List<Element> rows = table.select("tr");
        long wide = rows.stream().filter(row -> cellsOf(row).size() >= 2).count();
        if (rows.size() < 2 || wide * 2 < rows.size()) {
            return false;
        }
        return rows.stream()
                .flatMap(row -> cellsOf(row).stream())
                .noneMatch(
                        cell -> cell.select("p, br").size() > 12 && cell.text().length() > LONG_CELL);
    }

    /** The cells' texts; a cell that spans columns is followed by empty ones. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : cellsOf(row)) {
                cells.add(Characters.clean(cell.text()));
                for (int extra = 1; extra < span(cell); extra++) {
                    cells.add("");
                }
            }
            if (cells.stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(child ->
                        child.normalName().equals("td") || child.normalName().equals("th"))
                .toList();
    }

    private static int span(Element cell) {
        String value = cell.attr("colspan");
        return value.matches("\\d{1,2}") ? Math.min(Integer.parseInt(value), MOST_COLUMNS_REPEATED) : 1;
    }
}
