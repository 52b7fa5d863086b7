package dev.tance.tagging.rules;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated data: a row a line, blank lines and lines that start with {@code #} left out. */
public final class Tables {
    private Tables() {}

    /** The rows of a table; each row has at least the given number of columns, missing ones are empty. */
    public static List<List<String>> rows(String data, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : data.split("\n", -1)) {
            if (isRow(line)) {
                rows.add(row(line, columns));
            }
        }
        return List.copyOf(rows);
    }

    /** Whether a line is a row: not blank and no comment. */
    static boolean isRow(String line) {
        String clean = line.strip();
        return !clean.isEmpty() && !clean.startsWith("#");
    }

    /** The columns of a row, at least so many. */
    static List<String> row(String line, int columns) {
        List<String> row = new ArrayList<>(List.of(line.stripTrailing().split("\t", -1)));
        while (row.size() < columns) {
            row.add("");
        }
        row.replaceAll(String::strip);
        return List.copyOf(row);
    }
}
