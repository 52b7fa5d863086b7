package dev.tance.tagging.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as an annotator wrote it down. The fields mean the same as those of {@link dev.tance.tagging.Target}.
 *
 * @param start first code point of the value, 0-based
 * @param end code point after it
 * @param optional whether it counts neither for nor against
 */
public record GoldTarget(
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        String comparator,
        String change,
        boolean annual,
        @Nullable Integer deadline,
        @Nullable Integer baseline,
        String indicator,
        @Nullable String canonical,
        String stringency,
        boolean optional) {}
