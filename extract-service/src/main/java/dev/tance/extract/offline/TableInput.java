package dev.tance.extract.offline;

import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads the optional field {@code tables} of a passage: {@code [{"rows": [[{"start": 0, "end": 2}, …], …]}, …]}. */
final class TableInput {
    private TableInput() {}

    /**
     * The tables of a passage; none when the field is missing.
     *
     * @throws IllegalArgumentException when the field has another form
     */
    static List<TextTable> of(JsonNode tables) {
        List<TextTable> read = new ArrayList<>();
        if (tables.isMissingNode() || tables.isNull()) {
            return read;
        }
        for (JsonNode table : list(tables, "the value")) {
            List<List<Cell>> rows = new ArrayList<>();
            for (JsonNode row : list(table.path("rows"), "the value of rows")) {
                List<Cell> cells = new ArrayList<>();
                list(row, "a row").forEach(cell -> cells.add(new Cell(offset(cell, "start"), offset(cell, "end"))));
                rows.add(cells);
            }
            read.add(new TextTable(rows));
        }
        return read;
    }

    private static JsonNode list(JsonNode node, String name) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("in the field tables " + name + " must be a list");
        }
        return node;
    }

    private static int offset(JsonNode cell, String name) {
        JsonNode value = cell.path(name);
        if (!value.isInt()) {
            throw new IllegalArgumentException("a cell of the field tables needs a whole number " + name);
        }
        return value.intValue();
    }
}
