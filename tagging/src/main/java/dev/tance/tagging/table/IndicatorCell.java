package dev.tance.tagging.table;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the cell of an indicator says.
 *
 * @param name what is measured, without number, unit, remark and the verb of a change
 * @param unit unit behind the name, null when there is none
 * @param change the change that the name speaks of, else a level
 * @param annual whether the change is one a year
 * @param binding what a remark says about how binding it is, null when there is none
 * @param among whether it is a part of the indicator above: 其中
 */
record IndicatorCell(
        String name,
        @Nullable Unit unit,
        ChangeKind change,
        boolean annual,
        @Nullable Stringency binding,
        boolean among) {
    IndicatorCell named(String other) {
        return new IndicatorCell(other, unit, change, annual, binding, among);
    }
}
