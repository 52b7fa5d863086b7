package dev.tance.tagging.quantity;

import dev.tance.tagging.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as it stands in the view of a text.
 *
 * @param start position of the number (or of its sign)
 * @param end position after the unit
 * @param value the number in the stated unit
 * @param max upper end of a range, else null
 * @param unit the unit, {@link Unit#NONE} when there is none
 * @param more whether 余 or 多 says that it is somewhat more
 * @param form how the number is written
 */
public record Quantity(
        int start, int end, BigDecimal value, @Nullable BigDecimal max, Unit unit, boolean more, Form form) {
    /** How a number is written. */
    public enum Form {
        /** Arabic digits */
        DIGITS,
        /** a fraction: 1/3, 三分之一 */
        FRACTION,
        /** Chinese numerals before a unit: 两座, 三星级 */
        CHINESE,
        /** 翻一番 */
        DOUBLING
    }

    /** The same quantity with the unit of another one: 超过120、260万千瓦. */
    public Quantity withUnit(Unit shared) {
        return new Quantity(start, end, value, max, shared, more, form);
    }
}
