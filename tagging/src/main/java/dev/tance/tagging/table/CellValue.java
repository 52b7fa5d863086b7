package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a value cell states.
 *
 * @param quantity number and unit, in positions of the cell's view
 * @param comparator how the figure must relate to the value
 * @param change change that a verb in the cell names, null when there is none
 * @param cumulative whether square brackets mark the value as one over the whole period
 */
record CellValue(
        Quantity quantity,
        ComparatorKind comparator,
        @Nullable ChangeKind change,
        boolean cumulative) {}
