package dev.tance.tagging.unit;

import java.math.BigDecimal;
import java.math.MathContext;
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

    /** More digits than any stated value has; hides that an 亩 is two thirds of a thousand square metres. */
    private static final MathContext EXACT = new MathContext(15);

    /** A number of this unit in the base unit, without trailing zeros; null when the unit has no base. */
    public @Nullable BigDecimal inBase(@Nullable BigDecimal value) {
        if (value == null || base == null) {
            return null;
        }
        BigDecimal stripped = value.multiply(factor).round(EXACT).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
