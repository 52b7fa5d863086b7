package dev.tance.tagging.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands behind a number.
 *
 * @param text as written with its magnitude and denominator, without blanks
 * @param family what kind of unit it is
 * @param factor what one of it is in {@code base}; exact
 * @param base SI or stated base unit, null where the unit has none
 */
public record Unit(
        String text,
        UnitFamily family,
        BigDecimal factor,
        @Nullable String base) {
    /** No unit. */
    public static final Unit NONE = new Unit("", UnitFamily.NONE, BigDecimal.ONE, null);
}
