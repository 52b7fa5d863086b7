package dev.tance.tagging.table;

import dev.tance.tagging.Stringency;
import dev.tance.tagging.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What rows hand on to the rows below them: merged cells and subheadings hold for all that they stand above. */
final class RowContext {
    /** Name of the indicator read last, also of one without values. */
    String indicator = "";
    /** The indicator above the parts of an indicator. */
    @Nullable IndicatorCell whole;

    @Nullable Unit unit;

    @Nullable GridCell attribute;

    /** What a subheading (约束性指标) says of the rows below it. */
    @Nullable Stringency section;
}
