package dev.tance.tagging.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the cells of a row to the columns of the header, also where merged cells are left out. */
final class RowAlignment {
    private static final int MOST_COLUMNS = 16;
    private static final int LONGEST_UNIT = 14;
    private static final Pattern NUMBERING = Pattern.compile("[(]?[0-9一二三四五六七八九十.①-⑳]{1,4}[)、.]?");
    private static final Pattern ATTRIBUTE = Pattern.compile("[(]?(约束|预期|引导|指导|参考)性?(指标)?[)]?");

    private final CellValueReader values;
    private final CellUnits units;

    RowAlignment(CellValueReader values, CellUnits units) {
        this.values = values;
        this.units = units;
    }

    /**
     * One cell for each column, null where the row has none.
     *
     * @param cells the cells
     * @param problem why the row cannot be read, null when it can
     */
    record Aligned(List<@Nullable GridCell> cells, @Nullable String problem) {
        static Aligned not(String problem) {
            return new Aligned(List.of(), problem);
        }
    }

    Aligned align(List<GridCell> row, Header header) {
        List<GridCell> cells = withoutBlankEnd(row, header.columns().size());
        int columns = header.columns().size();
        if (cells.size() > columns) {
            return Aligned.not(cells.size() + " cells do not fit " + columns + " columns");
        }
        if (cells.size() == columns) {
            for (int i = 0; i < columns; i++) {
                if (contradicts(header.columns().get(i), cells.get(i))) {
                    return Aligned.not(
                            "the cells do not fit the columns: " + cells.get(i).plain() + " under "
                                    + header.columns().get(i).title());
                }
            }
            return new Aligned(new ArrayList<>(cells), null);
        }
        return shortRow(cells, header);
    }

    private Aligned shortRow(List<GridCell> cells, Header header) {
        List<List<@Nullable GridCell>> found = new ArrayList<>();
        if (header.columns().size() <= MOST_COLUMNS) {
            place(cells, 0, header.columns(), new ArrayList<>(), found);
        }
        if (found.size() == 1) {
            return new Aligned(found.get(0), null);
        }
        String reason = cells.size() + " cells for " + header.columns().size() + " columns "
                + (found.isEmpty() ? "fit nowhere" : "fit in several ways");
        return Aligned.not(reason);
    }

    /** All ways to leave out columns such that every cell fits its own; stops at the second. */
    private void place(
            List<GridCell> cells,
            int next,
            List<Column> columns,
            List<@Nullable GridCell> placed,
            List<List<@Nullable GridCell>> found) {
        if (found.size() > 1 || cells.size() - next > columns.size() - placed.size()) {
            return;
        }
        if (placed.size() == columns.size()) {
            found.add(new ArrayList<>(placed));
            return;
        }
        Column column = columns.get(placed.size());
        if (next < cells.size() && fits(column, cells.get(next))) {
            placed.add(cells.get(next));
            place(cells, next + 1, columns, placed, found);
            placed.remove(placed.size() - 1);
        }
        boolean needed = column.kind().isValue() || column.kind() == ColumnKind.INDICATOR;
        if (!needed) {
            placed.add(null);
            place(cells, next, columns, placed, found);
            placed.remove(placed.size() - 1);
        }
    }

    private static List<GridCell> withoutBlankEnd(List<GridCell> row, int columns) {
        int size = row.size();
        while (size > columns && row.get(size - 1).isBlank()) {
            size--;
        }
        return row.subList(0, size);
    }

    /** Whether a cell plainly belongs to another column. */
    private boolean contradicts(Column column, GridCell cell) {
        if (cell.isVoid()) {
            return false;
        }
        boolean value = values.read(cell) != null;
        boolean attribute = ATTRIBUTE.matcher(cell.plain()).matches();
        return switch (column.kind()) {
            case UNIT -> (value && units.known(cell.plain()) == null) || attribute;
            case ATTRIBUTE, INDICATOR -> value && !isNumberedName(cell);
            case BASE, TARGET, GROWTH ->
                !value && (attribute || (units.known(cell.plain()) != null && column.kind() == ColumnKind.TARGET));
            default -> false;
        };
    }

    private static boolean isNumberedName(GridCell cell) {
        return cell.plain().length() > LONGEST_UNIT;
    }

    private boolean fits(Column column, GridCell cell) {
        if (cell.isBlank()) {
            return true;
        }
        String text = cell.plain();
        boolean value = values.read(cell) != null;
        boolean attribute = ATTRIBUTE.matcher(text).matches();
        return switch (column.kind()) {
            case INDEX -> NUMBERING.matcher(text).matches();
            case BASE, TARGET, GROWTH -> value || cell.isVoid();
            case UNIT -> cell.isVoid() || units.known(text) != null || (!value && !attribute && text.length() < 6);
            case ATTRIBUTE -> cell.isVoid() || attribute;
            case OTHER -> !value && !attribute;
            default -> !value && !attribute && !cell.isVoid() && units.known(text) == null;
        };
    }
}
