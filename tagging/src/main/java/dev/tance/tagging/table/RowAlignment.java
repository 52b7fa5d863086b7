package dev.tance.tagging.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the cells of a row to the columns of the header, also where merged cells are left out. */
final class RowAlignment {
    private static final int MOST_COLUMNS = 24;
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
        return columns > MOST_COLUMNS
                ? Aligned.not(cells.size() + " cells for " + columns + " columns")
                : shortRow(cells, header);
    }

    /** The only way to leave out columns such that every cell fits its own. */
    private Aligned shortRow(List<GridCell> cells, Header header) {
        List<Column> columns = header.columns();
        int[][] ways = ways(cells, columns);
        if (ways[0][0] != 1) {
            String reason = cells.size() + " cells for " + columns.size() + " columns "
                    + (ways[0][0] == 0 ? "fit nowhere" : "fit in several ways");
            return Aligned.not(reason);
        }
        List<@Nullable GridCell> placed = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < columns.size(); column++) {
            boolean here =
                    next < cells.size() && fits(columns.get(column), cells.get(next)) && ways[next + 1][column + 1] > 0;
            placed.add(here ? cells.get(next) : null);
            next += here ? 1 : 0;
        }
        return new Aligned(placed, null);
    }

    /** In how many ways the cells from one on fit the columns from one on; 2 stands for more. */
    private int[][] ways(List<GridCell> cells, List<Column> columns) {
        int[][] ways = new int[cells.size() + 1][columns.size() + 1];
        ways[cells.size()][columns.size()] = 1;
        for (int column = columns.size() - 1; column >= 0; column--) {
            Column at = columns.get(column);
            boolean needed = at.kind().isValue() || at.kind() == ColumnKind.INDICATOR;
            for (int cell = cells.size(); cell >= 0; cell--) {
                int left = needed ? 0 : ways[cell][column + 1];
                boolean taken = cell < cells.size() && ways[cell + 1][column + 1] > 0 && fits(at, cells.get(cell));
                ways[cell][column] = Math.min(2, left + (taken ? ways[cell + 1][column + 1] : 0));
            }
        }
        return ways;
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
