package dev.tance.tagging.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of an indicator table.
 *
 * @param kind what it holds
 * @param header its header cell, the lower one where there are two
 * @param title text of its header or headers
 * @param firstYear first year of the range that the header names, else 0
 * @param year year that the header names, the last one of a range; 0 when it names none
 * @param unit unit in brackets behind the header, null when there is none
 */
record Column(
        ColumnKind kind,
        GridCell header,
        String title,
        int firstYear,
        int year,
        @Nullable String unit) {
    Column as(ColumnKind other) {
        return new Column(other, header, title, firstYear, year, unit);
    }

    Column dated(int to) {
        return new Column(kind, header, title, firstYear, to, unit);
    }

    /** Whether its values hold for each year: 年均增速. */
    boolean isYearly() {
        return title.contains("年均") || title.contains("增速") || title.contains("年增");
    }
}
