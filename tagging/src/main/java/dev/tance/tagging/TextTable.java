package dev.tance.tagging;

import java.util.List;

/**
 * A table of the text, cell by cell. What it says is read by its columns and rows and not once more as sentences.
 *
 * @param rows rows from top to bottom; places that a merged cell covers may hold empty cells or be left out
 */
public record TextTable(List<List<Cell>> rows) {
    public TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * One cell.
     *
     * @param start first code point of its text, 0-based
     * @param end code point after it; equal to the start for an empty cell
     */
    public record Cell(int start, int end) {
        public Cell {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a cell: " + start + ".." + end);
            }
        }
    }
}
