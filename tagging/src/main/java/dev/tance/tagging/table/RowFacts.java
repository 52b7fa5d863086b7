package dev.tance.tagging.table;

import dev.tance.tagging.Stringency;
import dev.tance.tagging.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the cells beside the values of a row say.
 *
 * @param indicator what is measured
 * @param unit unit of the row, null when none is said
 * @param stringency how binding the row is
 * @param attribute cell that says so, null when there is none
 * @param reaches whether a column of goals states a level to reach
 */
record RowFacts(
        IndicatorCell indicator,
        @Nullable Unit unit,
        Stringency stringency,
        @Nullable GridCell attribute,
        boolean reaches) {}
