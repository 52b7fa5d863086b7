package dev.tance.tagging.table;

import dev.tance.tagging.quantity.QuantityReader;
import dev.tance.tagging.rules.Vocabulary;
import dev.tance.tagging.table.RowAlignment.Aligned;
import dev.tance.tagging.unit.UnitTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one indicator table. */
final class TableReader {
    private static final int LONGEST_NAME = 40;
    private static final Pattern SENTENCE_MARKS = Pattern.compile("[。;]|,[^0-9]");

    private final HeaderReader headers;
    private final RowAlignment alignment;
    private final RowFactsReader facts;
    private final RowReader rows;
    private final CellValueReader values;

    TableReader(Vocabulary vocabulary, UnitTable unitTable) {
        CellUnits units = new CellUnits(unitTable);
        headers = new HeaderReader(new ColumnWords(vocabulary, units));
        values = new CellValueReader(vocabulary, new QuantityReader(unitTable));
        alignment = new RowAlignment(values, units);
        facts = new RowFactsReader(vocabulary, values, units);
        rows = new RowReader(values, units);
    }

    /**
     * What the rows of a table say.
     *
     * @param cells cells of the row from first to last
     * @param readings its values
     * @param problem why the row cannot be read, null when it can
     */
    record Row(
            List<GridCell> cells,
            List<RowReading> readings,
            @Nullable String problem) {}

    /**
     * Whether a row is the header of an indicator table.
     *
     * @param known whether every one of its cells has to name a kind of column
     */
    boolean isHeader(List<GridCell> row, boolean known) {
        Header header = headers.read(Grid.of(List.of(row)), "", 0);
        boolean strange = known
                && header != null
                && header.columns().stream().anyMatch(column -> column.kind() == ColumnKind.OTHER);
        return header != null && !strange;
    }

    /** The rows of an indicator table; null when the table is none, which leaves it to the grammar of sentences. */
    @Nullable List<Row> read(Grid grid, String caption, int present) {
        Header header = headers.read(grid, caption, present);
        if (header == null) {
            return null;
        }
        List<Row> read = new ArrayList<>();
        RowContext context = new RowContext();
        List<List<GridCell>> body =
                grid.rows().subList(header.rows(), grid.rows().size());
        List<String> named = plain(grid.rows().get(header.rows() - 1));
        for (List<GridCell> row : body) {
            if (!isSubheading(row, context) && !plain(row).equals(named)) {
                read.add(row(row, header, context));
            }
        }
        return holdsValues(read) ? read : null;
    }

    private static List<String> plain(List<GridCell> row) {
        return row.stream().map(GridCell::plain).toList();
    }

    private Row row(List<GridCell> cells, Header header, RowContext context) {
        Aligned aligned = alignment.align(cells, header);
        if (aligned.problem() != null) {
            return new Row(cells, List.of(), aligned.problem());
        }
        RowFacts known = facts.read(aligned.cells(), header, context);
        boolean named = !known.indicator().name().isEmpty();
        List<RowReading> readings = rows.read(aligned.cells(), header, known);
        boolean nameless = !named && !readings.isEmpty();
        return nameless ? new Row(cells, List.of(), "values without an indicator") : new Row(cells, readings, null);
    }

    /** A row with one cell: 二、绿色低碳, 约束性指标. */
    private static boolean isSubheading(List<GridCell> row, RowContext context) {
        List<GridCell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() > 1) {
            return false;
        }
        for (GridCell cell : filled) {
            String text = cell.plain();
            if (text.contains("约束性") || text.contains("预期性")) {
                context.section = IndicatorCellReader.stringency(text);
            }
        }
        return true;
    }

    /** A table with more rows of sentences than of values lists tasks. */
    private boolean holdsValues(List<Row> read) {
        int valued = 0;
        int worded = 0;
        for (Row row : read) {
            boolean refused = row.problem() != null && row.cells().stream().anyMatch(cell -> values.read(cell) != null);
            if (!row.readings().isEmpty() || refused) {
                valued++;
            } else if (row.cells().stream().anyMatch(TableReader::isSentence)) {
                worded++;
            }
        }
        return valued > 0 && valued >= worded;
    }

    private static boolean isSentence(GridCell cell) {
        return cell.plain().length() > LONGEST_NAME
                || SENTENCE_MARKS.matcher(cell.plain()).find();
    }
}
