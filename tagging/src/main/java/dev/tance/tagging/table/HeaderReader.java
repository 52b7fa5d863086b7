package dev.tance.tagging.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the header of an indicator table: one or two rows that name an indicator and what is to be reached. */
final class HeaderReader {
    private static final int MOST_CAPTIONS = 2;
    private static final int FEWEST_COLUMNS = 2;
    private static final int PLAN_YEARS = 5;
    private static final Pattern BARE_YEAR = Pattern.compile("[^\\p{L}]*20[0-9]{2}年?[^\\p{L}]*");
    private static final Pattern UNIT = Pattern.compile("单位:([^\\s,;。)]+)");

    private final ColumnWords words;

    HeaderReader(ColumnWords words) {
        this.words = words;
    }

    /**
     * Null when the table is no indicator table.
     *
     * @param caption what stands directly above the table
     * @param present years before it are past
     */
    @Nullable Header read(Grid grid, String caption, int present) {
        StringBuilder above = new StringBuilder(caption);
        int row = 0;
        while (row < Math.min(MOST_CAPTIONS, grid.rows().size())
                && isCaption(grid.rows().get(row))) {
            grid.rows().get(row).forEach(cell -> above.append(' ').append(cell.plain()));
            row++;
        }
        if (row >= grid.rows().size()) {
            return null;
        }
        List<Column> columns = columns(grid.rows().get(row));
        int taken = row + 1;
        if (taken < grid.rows().size() && isSecond(grid.rows().get(taken))) {
            columns = merge(grid.rows().get(row), grid.rows().get(taken));
            taken++;
        }
        List<Column> named = withIndicator(columns);
        if (named.size() < FEWEST_COLUMNS || !isIndicatorTable(named)) {
            return null;
        }
        HeaderYears years = HeaderYears.of(above.toString());
        List<Column> dated = dated(parts(named), years, Math.max(present, years == null ? 0 : startOf(years)));
        Matcher unit = UNIT.matcher(above);
        return new Header(dated, taken, baseYear(dated), unit.find() ? unit.group(1) : null);
    }

    private static int startOf(HeaderYears years) {
        return years.isRange() ? years.first() : 0;
    }

    private static boolean isCaption(List<GridCell> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count() <= 1;
    }

    private List<Column> columns(List<GridCell> row) {
        List<Column> columns = new ArrayList<>();
        row.forEach(cell -> columns.add(words.read(cell, cell.plain())));
        return columns;
    }

    /** Whether a row below the first one goes on with the header: nothing but 2025年, 2030年, 现状 and blanks. */
    private boolean isSecond(List<GridCell> row) {
        int named = 0;
        for (GridCell cell : row) {
            if (!cell.isBlank()) {
                ColumnKind kind = words.read(cell, cell.plain()).kind();
                if (!kind.isValue() && kind != ColumnKind.ATTRIBUTE) {
                    return false;
                }
                named++;
            }
        }
        return named > 0;
    }

    private List<Column> merge(List<GridCell> upper, List<GridCell> lower) {
        return upper.size() == lower.size() ? mergeGrid(upper, lower) : mergeShort(upper, lower);
    }

    /** Cells that a merged one covers are there and empty. */
    private List<Column> mergeGrid(List<GridCell> upper, List<GridCell> lower) {
        List<Column> columns = new ArrayList<>();
        String over = "";
        for (int i = 0; i < upper.size(); i++) {
            String top = upper.get(i).plain();
            String below = lower.get(i).plain();
            over = top.isEmpty() ? over : top;
            GridCell cell = below.isEmpty() ? upper.get(i) : lower.get(i);
            columns.add(words.read(cell, below.isEmpty() ? top : over + below));
        }
        return columns;
    }

    /** Merged cells stand once: the lower ones belong to the only upper one that holds values. */
    private List<Column> mergeShort(List<GridCell> upper, List<GridCell> lower) {
        List<Column> columns = new ArrayList<>();
        List<Column> tops = columns(upper);
        long groups = tops.stream()
                .filter(column -> column.kind().isValue() && column.year() == 0)
                .count();
        for (Column top : tops) {
            if (groups == 1 && top.kind().isValue() && top.year() == 0) {
                lower.forEach(cell -> columns.add(words.read(cell, top.title() + cell.plain())));
            } else {
                columns.add(top);
            }
        }
        return columns;
    }

    /** 类别 or 主要目标 names the indicator where nothing else does. */
    private static List<Column> withIndicator(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.kind() == ColumnKind.INDICATOR)) {
            return columns;
        }
        List<Column> named = new ArrayList<>(columns);
        boolean dated = columns.stream().anyMatch(column -> column.year() > 0);
        for (ColumnKind kind : new ColumnKind[] {ColumnKind.CATEGORY, ColumnKind.TARGET}) {
            for (int i = 0; i < named.size(); i++) {
                Column column = named.get(i);
                boolean stands = kind == ColumnKind.CATEGORY || (dated && i <= 1 && column.year() == 0);
                if (column.kind() == kind && stands) {
                    named.set(i, column.as(ColumnKind.INDICATOR));
                    return named;
                }
            }
        }
        return named;
    }

    private static boolean isIndicatorTable(List<Column> columns) {
        boolean indicator = columns.stream().anyMatch(column -> column.kind() == ColumnKind.INDICATOR);
        boolean value = columns.stream()
                .anyMatch(column -> column.kind() == ColumnKind.TARGET || column.kind() == ColumnKind.GROWTH);
        return indicator && value;
    }

    /** Of several columns of indicators the last one names them; one without a header goes on with the indicator. */
    private static List<Column> parts(List<Column> columns) {
        List<Column> result = new ArrayList<>(columns);
        int last = -1;
        for (int i = 0; i < result.size(); i++) {
            Column column = result.get(i);
            if (column.kind() == ColumnKind.INDICATOR) {
                if (last >= 0) {
                    result.set(last, result.get(last).as(ColumnKind.CATEGORY));
                }
                last = i;
            } else if (column.title().isEmpty() && last >= 0 && last == i - 1) {
                result.set(i, column.as(ColumnKind.PART));
            }
        }
        return result;
    }

    /** Which of the columns that only name a year hold what was, and which year a goal without one has. */
    private static List<Column> dated(List<Column> columns, @Nullable HeaderYears caption, int present) {
        int[] bare = columns.stream()
                .filter(HeaderReader::isBareYear)
                .mapToInt(Column::year)
                .sorted()
                .toArray();
        int goals = columns.stream()
                .filter(column -> column.kind() == ColumnKind.TARGET && !isBareYear(column) && column.year() > 0)
                .mapToInt(Column::year)
                .min()
                .orElse(0);
        boolean firstIsBase = bare.length > 1 && bare[0] < bare[bare.length - 1] && mayBeBase(bare[0], present);
        List<Column> result = new ArrayList<>();
        for (Column column : columns) {
            boolean past =
                    column.year() < present || column.year() < goals || (firstIsBase && column.year() == bare[0]);
            if (column.kind() == ColumnKind.TARGET && column.year() > 0 && column.year() < present) {
                result.add(column.as(ColumnKind.BASE));
            } else if (isBareYear(column) && past) {
                result.add(column.as(ColumnKind.BASE));
            } else if (column.kind() == ColumnKind.TARGET && column.year() == 0 && caption != null) {
                result.add(column.dated(caption.last()));
            } else {
                result.add(column);
            }
        }
        return result;
    }

    /** The first of several years is the present one unless it can be the end of a plan that is still to come. */
    private static boolean mayBeBase(int year, int present) {
        return present == 0 || year <= present || year % PLAN_YEARS != 0;
    }

    private static boolean isBareYear(Column column) {
        return column.kind() == ColumnKind.TARGET
                && column.year() > 0
                && BARE_YEAR.matcher(column.title()).matches();
    }

    private static int baseYear(List<Column> columns) {
        int[] years = columns.stream()
                .filter(column -> column.kind() == ColumnKind.BASE && column.year() > 0)
                .mapToInt(Column::year)
                .toArray();
        return years.length == 1 ? years[0] : 0;
    }
}
