package dev.tance.extract.file;

import dev.tance.extract.document.Block;
import dev.tance.extract.document.TableGrid;
import java.util.ArrayList;
import java.util.List;

/** Makes blocks of a table of an office file: what stands alone above its columns is a paragraph, as is all of a single column. */
final class OfficeTable {
    private OfficeTable() {}

    static List<Block> blocks(List<List<OfficeCell>> table) {
        TableGrid grid = new TableGrid();
        for (List<OfficeCell> row : table) {
            grid.beginRow();
            row.forEach(cell -> grid.add(cell.text(), cell.columns(), cell.rows()));
        }
        List<List<String>> rows = grid.rows();
        List<Block> blocks = new ArrayList<>();
        int head = 0;
        while (head < rows.size() && isAlone(rows.get(head))) {
            rows.get(head).stream()
                    .filter(cell -> !cell.isEmpty())
                    .map(Block::paragraph)
                    .forEach(blocks::add);
            head++;
        }
        if (head < rows.size()) {
            blocks.add(Block.table(rows.subList(head, rows.size()), null));
        }
        return blocks;
    }

    private static boolean isAlone(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count() <= 1;
    }
}
