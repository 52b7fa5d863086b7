package dev.tance.gateway.lineage;

import dev.tance.gateway.target.BestTarget;
import dev.tance.index.model.IndexedTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Targets of one indicator by region and year. Those without region or year are left out. */
final class Statements {
    private final Map<String, Map<Integer, List<IndexedTarget>>> byRegion = new HashMap<>();
    private final Map<Integer, Set<String>> speaking;

    /**
     * @param targets of one indicator
     * @param speaking for each year the regions that have targets of any indicator for it
     */
    Statements(Collection<IndexedTarget> targets, Map<Integer, Set<String>> speaking) {
        this.speaking = speaking;
        for (IndexedTarget target : targets) {
            if (target.region() != null && target.deadline() != null) {
                byRegion.computeIfAbsent(target.region(), region -> new HashMap<>())
                        .computeIfAbsent(target.deadline(), year -> new ArrayList<>())
                        .add(target);
            }
        }
        byRegion.values().forEach(years -> years.values().forEach(list -> list.sort(BestTarget.FIRST)));
    }

    /** All regions that state something or could, from the nation down and by code within a tier. */
    List<String> regions() {
        SortedSet<String> regions =
                new TreeSet<>(Comparator.comparing(Tier::of).thenComparing(Comparator.naturalOrder()));
        regions.addAll(byRegion.keySet());
        speaking.values().forEach(each -> regions.addAll(each));
        return List.copyOf(regions);
    }

    /** Years for which there is a statement, ascending. */
    SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        byRegion.values().forEach(byYear -> years.addAll(byYear.keySet()));
        return years;
    }

    /** What a region states for a year, the statement that speaks for it first. */
    List<IndexedTarget> all(String region, int year) {
        return byRegion.getOrDefault(region, Map.of()).getOrDefault(year, List.of());
    }

    /** The statement that speaks for a region. */
    Optional<IndexedTarget> best(String region, int year) {
        return all(region, year).stream().findFirst();
    }

    /** Whether a region has targets for a year, be it of other indicators. */
    boolean speaksAbout(String region, int year) {
        return speaking.getOrDefault(year, Set.of()).contains(region);
    }
}
