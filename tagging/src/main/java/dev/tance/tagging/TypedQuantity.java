package dev.tance.tagging;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is no target, kept with the reason so that nobody has to guess why.
 *
 * @param start first code point of number and unit, 0-based
 * @param end code point after them
 * @param text number and unit as written
 * @param value the number in the stated unit
 * @param valueMax upper end of a range, else null
 * @param unit unit as written, empty where there is none
 * @param kind what the quantity is instead of a target
 * @param rule id of the rule that decided
 */
public record TypedQuantity(
        int start,
        int end,
        String text,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        QuantityKind kind,
        String rule) {}
