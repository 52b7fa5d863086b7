package dev.tance.gateway.target;

import dev.tance.gateway.target.Comparison.Cell;
import dev.tance.gateway.target.Comparison.Gap;
import dev.tance.gateway.target.Comparison.Row;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays targets of one indicator out as a table. */
final class ComparisonTable {
    private final Map<Place, List<IndexedTarget>> byPlace = new HashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private final List<String> regions;

    private record Place(String region, int year) {}

    /**
     * @param targets of the indicator; those without region or deadline are left out
     * @param regions rows in this order; those that targets bring when empty
     * @param years columns; those that targets bring when empty
     */
    ComparisonTable(List<IndexedTarget> targets, List<String> regions, List<Integer> years) {
        SortedSet<String> found = new TreeSet<>();
        for (IndexedTarget target : targets) {
            if (target.region() != null && target.deadline() != null) {
                byPlace.computeIfAbsent(new Place(target.region(), target.deadline()), place -> new ArrayList<>())
                        .add(target);
                found.add(target.region());
                this.years.add(target.deadline());
            }
        }
        this.regions = regions.isEmpty() ? List.copyOf(found) : regions;
        if (!years.isEmpty()) {
            this.years.clear();
            this.years.addAll(years);
        }
        byPlace.values().forEach(place -> place.sort(BestTarget.FIRST));
    }

    /** The table. */
    Comparison toComparison(String indicator, Map<String, String> names) {
        String unitSi = mostCommonUnit();
        List<Row> rows = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (String region : regions) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int year : years) {
                Cell cell = cell(new Place(region, year), unitSi);
                cells.add(cell);
                if (cell == null) {
                    gaps.add(new Gap(region, year));
                }
            }
            rows.add(new Row(region, names.get(region), cells));
        }
        return new Comparison(indicator, unitSi, List.copyOf(years), rows, gaps);
    }

    private @Nullable Cell cell(Place place, @Nullable String unitSi) {
        List<IndexedTarget> all = byPlace.get(place);
        if (all == null) {
            return null;
        }
        IndexedTarget best = all.getFirst();
        return new Cell(
                best.value(),
                best.valueMax(),
                best.unit(),
                best.valueSi(),
                best.unitSi(),
                best.comparator(),
                best.change(),
                best.annual(),
                best.stringency(),
                best.baseline(),
                rank(best, place.year(), unitSi),
                all.size() - 1,
                best.id(),
                best.indicator(),
                best.documentId(),
                best.url(),
                best.title(),
                best.published(),
                best.draft(),
                best.evidence());
    }

    private @Nullable Integer rank(IndexedTarget target, int year, @Nullable String unitSi) {
        BigDecimal value = ranked(target, unitSi);
        if (value == null) {
            return null;
        }
        long greater = regions.stream()
                .map(region -> byPlace.get(new Place(region, year)))
                .filter(Objects::nonNull)
                .map(all -> ranked(all.getFirst(), unitSi))
                .filter(other -> other != null && other.compareTo(value) > 0)
                .count();
        return (int) greater + 1;
    }

    private static @Nullable BigDecimal ranked(IndexedTarget target, @Nullable String unitSi) {
        boolean comparable = target.change().equals("level") && Objects.equals(target.unitSi(), unitSi);
        return comparable ? target.valueSi() : null;
    }

    private @Nullable String mostCommonUnit() {
        Map<String, Long> counts = byPlace.values().stream()
                .map(all -> all.getFirst().unitSi())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
