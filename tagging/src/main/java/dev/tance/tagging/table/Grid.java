package dev.tance.tagging.table;

import java.util.List;

/**
 * A table, row by row, in UTF-16 offsets. Rows without any cell are left out.
 *
 * @param rows rows from top to bottom
 * @param start offset of the first cell
 * @param end offset after the last one
 */
record Grid(List<List<GridCell>> rows, int start, int end) {
    static Grid of(List<List<GridCell>> rows) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                start = Math.min(start, cell.start());
                end = Math.max(end, cell.end());
            }
        }
        List<List<GridCell>> filled =
                rows.stream().filter(row -> !row.isEmpty()).toList();
        return new Grid(filled, Math.min(start, end), end);
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
