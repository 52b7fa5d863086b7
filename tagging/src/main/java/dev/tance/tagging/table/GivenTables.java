package dev.tance.tagging.table;

import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings tables in code points into UTF-16 offsets. */
final class GivenTables {
    private GivenTables() {}

    /** The tables in the order of the text; of two that overlap the first one. */
    static List<Grid> of(String text, List<TextTable> tables) {
        if (tables.isEmpty()) {
            return List.of();
        }
        int[] sources = sources(text);
        List<Grid> grids = new ArrayList<>();
        for (TextTable table : tables) {
            List<List<GridCell>> rows = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                rows.add(row.stream()
                        .map(cell -> GridCell.of(text, sources[cell.start()], sources[cell.end()]))
                        .toList());
            }
            Grid grid = Grid.of(rows);
            if (!grid.rows().isEmpty()) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingInt(Grid::start));
        return withoutOverlaps(grids);
    }

    private static List<Grid> withoutOverlaps(List<Grid> grids) {
        List<Grid> apart = new ArrayList<>();
        int end = -1;
        for (Grid grid : grids) {
            if (grid.start() >= end) {
                apart.add(grid);
                end = grid.end();
            }
        }
        return apart;
    }

    /** UTF-16 offset of each code point, and of the end. */
    private static int[] sources(String text) {
        int[] sources = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < sources.length - 1; i++) {
            sources[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        sources[sources.length - 1] = text.length();
        return sources;
    }
}
