package dev.tance.gateway.lineage;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which of two targets asks for more. */
final class Ambition {
    private static final Set<String> RATIO_UNITS = Set.of("%", "‰", "％", "个百分点", "百分点", "倍", "成");

    private Ambition() {}

    /** What a comparison shows. */
    enum Order {
        MORE,
        SAME,
        LESS
    }

    /**
     * Why two targets cannot be held against each other; empty when they can.
     *
     * @param ofPart whether the first is of a part of what the second is of: then totals do not compare
     */
    static Optional<String> obstacle(IndexedTarget one, IndexedTarget other, Polarity polarity, boolean ofPart) {
        if (!one.change().equals(other.change())) {
            return Optional.of("one is a " + one.change() + ", the other a " + other.change());
        }
        if (one.annual() != other.annual()) {
            return Optional.of("one is meant per year, the other is not");
        }
        if (!Objects.equals(unit(one), unit(other))) {
            return Optional.of("their units differ: " + shown(one.unit()) + " and " + shown(other.unit()));
        }
        if (one.baseline() != null
                && other.baseline() != null
                && !one.baseline().equals(other.baseline())) {
            return Optional.of("their base years differ: " + one.baseline() + " and " + other.baseline());
        }
        if (bound(one, 1) == null || bound(other, 1) == null) {
            return Optional.of("one of them states no value");
        }
        if (ofPart && one.change().equals("level") && !isRatio(one)) {
            return Optional.of("the total of a part is less than that of the whole by nature");
        }
        return direction(one, polarity) == 0
                ? Optional.of("neither way of it is known to be better")
                : Optional.empty();
    }

    /** Which asks for more, of two targets without an obstacle. With equal values the firmer words ask for more. */
    static Order order(IndexedTarget one, IndexedTarget other, Polarity polarity) {
        int compared = byValue(one, other, polarity);
        int order = compared != 0 ? compared : Integer.compare(firmness(one), firmness(other));
        return order > 0 ? Order.MORE : order < 0 ? Order.LESS : Order.SAME;
    }

    /** As {@link #order}, by the values alone: positive when the first asks for more. */
    static int byValue(IndexedTarget one, IndexedTarget other, Polarity polarity) {
        int direction = direction(other, polarity);
        BigDecimal first = Objects.requireNonNull(bound(one, direction));
        BigDecimal second = Objects.requireNonNull(bound(other, direction));
        return direction * first.compareTo(second);
    }

    /** Whether a target binds: neither striven for nor approximate nor open on the side that counts. */
    static boolean binds(IndexedTarget target, Polarity polarity) {
        int direction = direction(target, polarity);
        Set<String> firm = direction > 0 ? Set.of("gte", "gt", "eq") : Set.of("lte", "lt", "eq");
        return direction != 0 && !target.stringency().equals("strive") && firm.contains(target.comparator());
    }

    /**
     * 1 when a greater value asks for more, -1 when a smaller one does, 0 when that is not known. A decrease of what should
     * fall asks for more when it is greater.
     */
    static int direction(IndexedTarget target, Polarity polarity) {
        return switch (target.change()) {
            case "decrease" -> polarity == Polarity.UP ? -1 : 1;
            case "increase", "multiple" -> polarity == Polarity.DOWN ? -1 : 1;
            case "peak" -> 0;
            default ->
                switch (polarity) {
                    case UP -> 1;
                    case DOWN -> -1;
                    case NONE -> byComparator(target.comparator());
                };
        };
    }

    /** Whether the value is of a kind that does not grow with the size of the region. */
    static boolean isRatio(IndexedTarget target) {
        String unitSi = target.unitSi();
        return RATIO_UNITS.contains(target.unit())
                || target.unit().contains("/")
                || (unitSi != null && unitSi.contains("/"));
    }

    private static int byComparator(String comparator) {
        return switch (comparator) {
            case "gte", "gt" -> 1;
            case "lte", "lt" -> -1;
            default -> 0;
        };
    }

    /** The value that a range promises at least: its lower end where more is better, else its upper end. */
    private static @Nullable BigDecimal bound(IndexedTarget target, int direction) {
        BigDecimal max = target.unitSi() == null ? target.valueMax() : target.valueMaxSi();
        BigDecimal value = target.unitSi() == null ? target.value() : target.valueSi();
        return direction < 0 && max != null ? max : value;
    }

    private static int firmness(IndexedTarget target) {
        return (target.stringency().equals("strive") ? 0 : 2)
                + (target.comparator().equals("approx") ? 0 : 1);
    }

    private static String unit(IndexedTarget target) {
        String kind = isRatio(target) ? "ratio " : "";
        return kind + (target.unitSi() == null ? target.unit() : target.unitSi());
    }

    private static String shown(String unit) {
        return unit.isEmpty() ? "none" : unit;
    }
}
