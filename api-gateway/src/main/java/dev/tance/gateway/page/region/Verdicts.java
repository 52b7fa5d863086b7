package dev.tance.gateway.page.region;

import dev.tance.index.model.IndexedTarget;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says how a region's target stands to its parent's. */
final class Verdicts {
    private static final Set<String> FLOORS = Set.of("gte", "gt");
    private static final Set<String> CEILINGS = Set.of("lte", "lt");

    private Verdicts() {}

    /** The verdict; see {@link RegionProfile.Pair}. */
    static String of(@Nullable IndexedTarget own, @Nullable IndexedTarget parent) {
        if (own == null) {
            return "missing";
        }
        if (parent == null) {
            return "own";
        }
        boolean alike = own.change().equals(parent.change())
                && own.annual() == parent.annual()
                && own.unitSi() != null
                && Objects.equals(own.unitSi(), parent.unitSi());
        if (!alike || own.valueSi() == null || parent.valueSi() == null) {
            return "open";
        }
        int greater = own.valueSi().compareTo(parent.valueSi());
        if (greater == 0) {
            return "equal";
        }
        boolean floor = FLOORS.contains(own.comparator()) || FLOORS.contains(parent.comparator());
        boolean ceiling = CEILINGS.contains(own.comparator()) || CEILINGS.contains(parent.comparator());
        if (floor == ceiling) {
            return greater > 0 ? "higher" : "lower";
        }
        return greater > 0 == floor ? "stricter" : "weaker";
    }
}
