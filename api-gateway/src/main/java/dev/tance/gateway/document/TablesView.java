package dev.tance.gateway.document;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.DocumentText.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document. Offsets in code points into its text, ends exclusive.
 *
 * @param items in the order of the text
 */
record TablesView(String id, @Nullable String version, List<TableView> items) {
    /**
     * One table.
     *
     * @param page 1-based page of the file where it begins, null for formats without pages
     * @param rows cells of one column stand at the same place of each row; what a merged cell covers is empty
     */
    record TableView(int start, int end, @Nullable Integer page, List<List<CellView>> rows) {}

    /** One cell and its place in the text. */
    record CellView(String text, int start, int end) {}

    static TablesView of(String id, @Nullable String version, DocumentText text) {
        int[] points = text.text().codePoints().toArray();
        Map<Integer, Integer> pages = new HashMap<>();
        for (Paragraph paragraph : text.paragraphs()) {
            Integer page = paragraph.page();
            if (page != null) {
                pages.put(paragraph.start(), page);
            }
        }
        List<TableView> items = text.tables().stream()
                .map(table -> new TableView(table.start(), table.end(), pages.get(table.start()), rows(points, table)))
                .toList();
        return new TablesView(id, version, items);
    }

    private static List<List<CellView>> rows(int[] points, DocumentText.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> cell(points, cell)).toList())
                .toList();
    }

    private static CellView cell(int[] points, DocumentText.Cell cell) {
        return new CellView(new String(points, cell.start(), cell.end() - cell.start()), cell.start(), cell.end());
    }
}
