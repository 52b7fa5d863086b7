package dev.tance.extract.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lays the cells of a table out so that those of one column stand below each other: places that a merged cell covers hold
 * empty cells. Spans are bounded, since nothing but the file vouches for them.
 */
public final class TableGrid {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS_SPANNED = 1_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<BitSet> covered = new ArrayList<>();
    private int row = -1;

    /** Begins a row. */
    public void beginRow() {
        row++;
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
    }

    /**
     * Adds a cell to the row that was begun last, on the first place that no cell above covers.
     *
     * @param columns number of columns that it spans, 1 for an ordinary cell; what makes no sense is read as 1
     * @param span number of rows that it spans, itself included
     */
    public void add(String text, int columns, int span) {
        if (row < 0) {
            beginRow();
        }
        List<String> cells = rows.get(row);
        while (isCovered(row, cells.size())) {
            cells.add("");
        }
        int first = cells.size();
        int width = Math.max(1, Math.min(columns, MOST_COLUMNS - first));
        cells.add(text);
        for (int extra = 1; extra < width; extra++) {
            cells.add("");
        }
        for (int below = row + 1; below < row + Math.min(span, MOST_ROWS_SPANNED); below++) {
            cover(below, first, first + width);
        }
    }

    private boolean isCovered(int ofRow, int column) {
        return ofRow < covered.size() && covered.get(ofRow).get(column);
    }

    private void cover(int ofRow, int from, int to) {
        while (covered.size() <= ofRow) {
            covered.add(new BitSet());
        }
        covered.get(ofRow).set(from, to);
    }

    /** The rows that hold any text, without columns that are empty from top to bottom at their right. */
    public List<List<String>> rows() {
        List<List<String>> filled = new ArrayList<>();
        int width = 0;
        for (int index = 0; index < rows.size(); index++) {
            List<String> cells = new ArrayList<>(rows.get(index));
            while (isCovered(index, cells.size())) {
                cells.add("");
            }
            int last = lastFilled(cells);
            if (last >= 0) {
                width = Math.max(width, last + 1);
                filled.add(cells);
            }
        }
        int columns = width;
        filled.replaceAll(cells -> cells.size() <= columns ? cells : cells.subList(0, columns));
        return filled;
    }

    private static int lastFilled(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }
}
