package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row, as a target.
 *
 * @param cell the cell that holds the value
 * @param column its column
 * @param quantity number and unit, in positions of the cell's view
 * @param deadline year, 0 when none is said
 * @param baseline year, 0 when none is said
 * @param attribute cell that says how binding the target is, null when there is none
 */
record RowReading(
        GridCell cell,
        Column column,
        Quantity quantity,
        String indicator,
        ComparatorKind comparator,
        ChangeKind change,
        boolean annual,
        int deadline,
        int baseline,
        Stringency stringency,
        @Nullable GridCell attribute,
        String rule,
        double confidence) {}
