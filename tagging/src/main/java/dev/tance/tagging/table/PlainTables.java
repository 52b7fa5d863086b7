package dev.tance.tagging.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds indicator tables that came as lines: cells apart by tabs, bars or several blanks. */
final class PlainTables {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_SUBHEADING = 20;
    private static final int MOST_ROWS = 1000;
    private static final int FEWEST_CELLS = 3;
    private static final Pattern RULE = Pattern.compile("[-:=+─—]*");
    private static final int MOST_CELLS = 24;
    private static final int FEWEST_BETWEEN_BLANKS = 4;
    private static final String CONTENT_MARKS = "。;;";

    /** First characters of the words that name an indicator or what is to be reached. */
    private static final String NAMING = "指项名类目";

    /** Characters of which one stands in every header of goals: 目标, 规划值, 2030年. */
    private static final String AIMING = "标值年均计";

    private final TableReader reader;

    PlainTables(TableReader reader) {
        this.reader = reader;
    }

    /** What stands between the cells of a line. */
    private enum Separator {
        TAB("\\t"),
        BAR("[|│┃]"),
        BLANKS("[ \\u3000\\u00a0]{2,}|\\u3000"),
        BLANK("[ \\u3000\\u00a0]+");

        final Pattern pattern;

        Separator(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** Whether empty cells are there; between blanks they cannot be seen. */
        boolean keepsEmpty() {
            return this == TAB || this == BAR;
        }
    }

    private record Line(int start, int end, int next) {
        static Line at(String text, int start) {
            int mark = text.indexOf('\n', start);
            int end = mark < 0 ? text.length() : mark;
            return new Line(start, end, mark < 0 ? text.length() : mark + 1);
        }

        boolean isLong() {
            return end - start > LONGEST_LINE;
        }
    }

    /** The tables in the lines of a text outside of those that are known. */
    List<Grid> in(String text, List<Grid> known) {
        List<Grid> found = new ArrayList<>();
        int position = 0;
        int passed = 0;
        while (position < text.length()) {
            Line line = Line.at(text, position);
            while (passed < known.size() && known.get(passed).end() <= line.start()) {
                passed++;
            }
            boolean free = passed == known.size() || !known.get(passed).overlaps(line.start(), line.end());
            Separator separator = free && !line.isLong() ? separatorOfHeader(text, line) : null;
            int next = line.next();
            if (separator != null) {
                int limit = passed == known.size()
                        ? text.length()
                        : known.get(passed).start();
                Grid grid = table(text, line, separator, limit);
                if (grid.rows().size() > 1) {
                    found.add(grid);
                    next = Line.at(text, grid.end()).next();
                }
            }
            position = next;
        }
        return found;
    }

    /** Null when the line is no header of an indicator table. */
    private @Nullable Separator separatorOfHeader(String text, Line line) {
        if (!mayBeHeader(text, line)) {
            return null;
        }
        for (Separator separator : Separator.values()) {
            List<GridCell> cells = cells(text, line, separator);
            boolean fits = cells.size() >= FEWEST_CELLS && cells.size() <= MOST_CELLS;
            boolean single = separator == Separator.BLANK;
            if (fits && reader.isHeader(cells, single) && !(single && cells.size() < FEWEST_BETWEEN_BLANKS)) {
                return separator;
            }
        }
        return null;
    }

    /** A quick look: most lines have no mark between cells, and no header ends a sentence. */
    private static boolean mayBeHeader(String text, Line line) {
        boolean divided = false;
        boolean named = false;
        boolean aims = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (CONTENT_MARKS.indexOf(c) >= 0) {
                return false;
            }
            divided |= c == '\t' || c == '|' || c == '│' || c == ' ' || c == '\u3000';
            named |= NAMING.indexOf(c) >= 0;
            aims |= AIMING.indexOf(c) >= 0;
        }
        return divided && named && aims;
    }

    private Grid table(String text, Line header, Separator separator, int limit) {
        List<List<GridCell>> rows = new ArrayList<>();
        rows.add(cells(text, header, separator));
        int position = header.next();
        while (position < limit && rows.size() < MOST_ROWS) {
            Line line = Line.at(text, position);
            List<GridCell> cells = line.isLong() ? List.of() : cells(text, line, separator);
            boolean blank = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE))
                    .isBlank();
            boolean rule =
                    cells.stream().allMatch(cell -> RULE.matcher(cell.plain()).matches()) && cells.size() > 1;
            boolean row = cells.size() > 1 || isSubheading(text, cells, line, separator);
            if (!blank && !rule && !row) {
                break;
            }
            if (row && !blank && !rule) {
                rows.add(cells);
            }
            position = line.next();
        }
        while (rows.size() > 1 && rows.get(rows.size() - 1).size() == 1) {
            rows.remove(rows.size() - 1);
        }
        return Grid.of(rows);
    }

    /** A short line between rows. */
    private static boolean isSubheading(String text, List<GridCell> cells, Line line, Separator separator) {
        if (cells.size() != 1 || cells.get(0).plain().length() > LONGEST_SUBHEADING || line.next() >= text.length()) {
            return false;
        }
        Line next = Line.at(text, line.next());
        return !next.isLong() && cells(text, next, separator).size() >= FEWEST_CELLS;
    }

    private static List<GridCell> cells(String text, Line line, Separator separator) {
        int start = line.start();
        int end = line.end();
        while (start < end && isEdge(text.charAt(start), separator)) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1), separator)) {
            end--;
        }
        List<GridCell> cells = new ArrayList<>();
        Matcher matcher = separator.pattern.matcher(text).region(start, end);
        int from = start;
        while (matcher.find()) {
            add(cells, text, from, matcher.start(), separator);
            from = matcher.end();
        }
        if (from < end || !cells.isEmpty()) {
            add(cells, text, from, end, separator);
        }
        return cells;
    }

    private static boolean isEdge(char c, Separator separator) {
        return c == '\r'
                || (separator != Separator.TAB && (c == ' ' || c == '\u3000'))
                || (separator == Separator.BAR && (c == '|' || c == '│'));
    }

    private static void add(List<GridCell> cells, String text, int from, int to, Separator separator) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start || separator.keepsEmpty()) {
            cells.add(GridCell.of(text, start, end));
        }
    }
}
