package dev.tance.extract.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The grid that lines which hang together draw. Cells between which no line stands are one; it is named by its first row and
 * column.
 */
final class RuledGrid {
    private static final double SAME = 3;
    private static final double OPEN_SIDE = 12;
    private static final int MOST_PLACES = 20_000;

    private final List<Double> columns;
    private final List<Double> rows;
    private final int[][] owner;

    private RuledGrid(List<Double> columns, List<Double> rows, int[][] owner) {
        this.columns = columns;
        this.rows = rows;
        this.owner = owner;
    }

    /** The grids of a page, each of at least two rows and two columns. */
    static List<RuledGrid> in(List<RuledLine> drawn) {
        List<RuledLine> lines = new ArrayList<>(
                RuledLine.joined(drawn.stream().filter(RuledLine::horizontal).toList()));
        lines.addAll(RuledLine.joined(
                drawn.stream().filter(line -> !line.horizontal()).toList()));
        List<RuledGrid> grids = new ArrayList<>();
        for (List<RuledLine> group : LineGroups.of(lines)) {
            List<RuledLine> across =
                    group.stream().filter(RuledLine::horizontal).toList();
            List<RuledLine> down =
                    group.stream().filter(line -> !line.horizontal()).toList();
            List<Double> rows = distinct(across.stream().map(RuledLine::at).toList());
            List<Double> columns =
                    withOpenSides(distinct(down.stream().map(RuledLine::at).toList()), across);
            if (rows.size() >= 3 && columns.size() >= 3 && (long) rows.size() * columns.size() <= MOST_PLACES) {
                grids.add(new RuledGrid(columns, rows, owners(columns, rows, across, down)));
            }
        }
        return grids;
    }

    private static List<Double> distinct(List<Double> places) {
        List<Double> distinct = new ArrayList<>();
        for (double place : places.stream().sorted().toList()) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SAME) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    /** Many tables have no line at their left and right side; the horizontal ones tell how far they reach. */
    private static List<Double> withOpenSides(List<Double> columns, List<RuledLine> across) {
        if (columns.isEmpty() || across.isEmpty()) {
            return columns;
        }
        double left = across.stream().mapToDouble(RuledLine::from).min().orElseThrow();
        double right = across.stream().mapToDouble(RuledLine::to).max().orElseThrow();
        List<Double> all = new ArrayList<>(columns);
        if (columns.get(0) - left > OPEN_SIDE) {
            all.add(0, left);
        }
        if (right - columns.get(columns.size() - 1) > OPEN_SIDE) {
            all.add(right);
        }
        return all;
    }

    private static int[][] owners(
            List<Double> columns, List<Double> rows, List<RuledLine> across, List<RuledLine> down) {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        int[][] owner = new int[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                owner[row][column] = row * width + column;
                if (column > 0 && !wall(down, columns.get(column), middle(rows, row))) {
                    owner[row][column] = owner[row][column - 1];
                } else if (row > 0 && !wall(across, rows.get(row), middle(columns, column))) {
                    owner[row][column] = owner[row - 1][column];
                }
            }
        }
        return owner;
    }

    private static boolean wall(List<RuledLine> lines, double at, double across) {
        return lines.stream()
                .anyMatch(line -> Math.abs(line.at() - at) <= SAME && line.from() <= across && line.to() >= across);
    }

    private static double middle(List<Double> places, int index) {
        return (places.get(index) + places.get(index + 1)) / 2;
    }

    /** The cell at a place of the page, -1 outside the grid. */
    int cellAt(double x, double y) {
        int column = index(columns, x);
        int row = index(rows, y);
        return column < 0 || row < 0 ? -1 : owner[row][column];
    }

    private static int index(List<Double> places, double place) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (place >= places.get(i) && place < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether this row and column are where the cell begins; other places that it covers are empty. */
    boolean begins(int row, int column) {
        return owner[row][column] == row * width() + column;
    }

    int cell(int row, int column) {
        return owner[row][column];
    }

    int width() {
        return columns.size() - 1;
    }

    int height() {
        return rows.size() - 1;
    }

    double left() {
        return columns.get(0);
    }

    double right() {
        return columns.get(columns.size() - 1);
    }

    double bottomOf(int row) {
        return rows.get(row + 1);
    }

    double top() {
        return rows.get(0);
    }
}
