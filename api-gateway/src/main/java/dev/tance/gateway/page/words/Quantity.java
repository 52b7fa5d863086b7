package dev.tance.gateway.page.words;

import dev.tance.contracts.message.Target;
import dev.tance.gateway.target.Comparison;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a target demands, whatever it was read from; fields as in {@link Target}. */
public record Quantity(
        String comparator,
        String change,
        boolean annual,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit) {
    public static Quantity of(Target target) {
        return new Quantity(
                target.comparator(),
                target.change(),
                target.annual(),
                target.value(),
                target.valueMax(),
                target.unit());
    }

    public static Quantity of(IndexedTarget target) {
        return new Quantity(
                target.comparator(),
                target.change(),
                target.annual(),
                target.value(),
                target.valueMax(),
                target.unit());
    }

    public static Quantity of(Comparison.Cell cell) {
        return new Quantity(
                cell.comparator(), cell.change(), cell.annual(), cell.value(), cell.valueMax(), cell.unit());
    }
}
