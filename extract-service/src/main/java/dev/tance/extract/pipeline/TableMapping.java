package dev.tance.extract.pipeline;

import dev.tance.contracts.message.DocumentText.Table;
import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.util.List;

/** Brings the tables of a stored text into the form of the engine, which knows nothing of the contracts. */
final class TableMapping {
    private TableMapping() {}

    static List<TextTable> of(List<Table> tables) {
        return tables.stream().map(TableMapping::of).toList();
    }

    private static TextTable of(Table table) {
        return new TextTable(table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new Cell(cell.start(), cell.end()))
                        .toList())
                .toList());
    }
}
