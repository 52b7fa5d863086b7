package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row: goals, growth, and what was before. */
final class RowReader {
    static final String BASE_RULE = "none.table-base";

    private static final double PLAIN = 0.93;
    private static final double DERIVED = 0.8;

    private final CellValueReader values;
    private final CellUnits units;

    RowReader(CellValueReader values, CellUnits units) {
        this.values = values;
        this.units = units;
    }

    /** One reading for each value cell that holds a value; those of present values carry {@link #BASE_RULE}. */
    List<RowReading> read(List<@Nullable GridCell> cells, Header header, RowFacts facts) {
        List<RowReading> readings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = header.columns().get(i);
            GridCell cell = cells.get(i);
            CellValue value = cell == null || !column.kind().isValue() ? null : values.read(cell);
            if (cell != null && value != null) {
                Quantity quantity = withUnit(value.quantity(), facts.unit(), column, header);
                readings.add(reading(cell, column, value, quantity, header, facts));
            }
        }
        return readings;
    }

    private static RowReading reading(
            GridCell cell, Column column, CellValue value, Quantity quantity, Header header, RowFacts facts) {
        boolean growth = column.kind() == ColumnKind.GROWTH;
        boolean annual = facts.indicator().annual() || (growth && column.isYearly() && !value.cumulative());
        ChangeKind change = change(value, quantity, facts, growth && (facts.reaches() || annual));
        boolean changes = change == ChangeKind.INCREASE || change == ChangeKind.DECREASE;
        boolean total = value.cumulative() || growth;
        String rule = annual ? "table.yearly" : total ? "table.cumulative" : "table.value";
        return new RowReading(
                cell,
                column,
                quantity,
                facts.indicator().name(),
                value.comparator(),
                change,
                annual,
                column.year() > 0 ? column.year() : header.lastYear(),
                changes && !annual ? header.baseYear() : 0,
                facts.stringency(),
                facts.attribute(),
                column.kind() == ColumnKind.BASE ? BASE_RULE : rule,
                total || changes ? DERIVED : PLAIN);
    }

    /** What the cell says, else the unit, else the name of the indicator, else the column. */
    private static ChangeKind change(CellValue value, Quantity quantity, RowFacts facts, boolean grows) {
        ChangeKind said = value.change();
        if (said != null) {
            return said;
        }
        if (quantity.unit().family() == UnitFamily.MULTIPLE) {
            return ChangeKind.MULTIPLE;
        }
        ChangeKind named = facts.indicator().change();
        return named == ChangeKind.LEVEL && grows ? ChangeKind.INCREASE : named;
    }

    /** Its own unit, else that of the column, of the row, of the table. A yearly growth is one in percent. */
    private Quantity withUnit(Quantity quantity, @Nullable Unit row, Column column, Header header) {
        if (quantity.unit().family() != UnitFamily.NONE || quantity.form() != Form.DIGITS) {
            return quantity;
        }
        boolean rate = column.kind() == ColumnKind.GROWTH && column.isYearly();
        String ofColumn = column.unit() == null && rate ? "%" : column.unit();
        Unit unit = ofColumn == null ? null : units.known(ofColumn);
        if (unit == null) {
            unit = row;
        }
        String ofTable = header.unit();
        if (unit == null && ofTable != null && !header.has(ColumnKind.UNIT)) {
            unit = units.known(ofTable);
        }
        return unit == null ? quantity : quantity.withUnit(unit);
    }
}
