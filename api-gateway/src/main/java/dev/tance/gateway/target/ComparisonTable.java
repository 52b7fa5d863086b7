package dev.tance.gateway.target;

import dev.tance.gateway.target.Comparison.Cell;
import dev.tance.gateway.target.Comparison.Gap;
import dev.tance.gateway.target.Comparison.Row;
import dev.tance.index.model.IndexedTarget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays targets of one indicator out as a table. Holds no more than one target a region and year, however many come. */
final class ComparisonTable {
    private final Map<Place, Spokesman> byPlace = new HashMap<>();
    private final List<String> regions;
    private final List<Integer> years;

    private record Place(String region, int year) {}

    /** The target that speaks for a region and year, and how many there are. */
    private record Spokesman(IndexedTarget best, int count) {
        Spokesman and(Spokesman other) {
            IndexedTarget better = BestTarget.FIRST.compare(best, other.best) <= 0 ? best : other.best;
            return new Spokesman(better, count + other.count);
        }
    }

    /**
     * An empty table.
     *
     * @param regions rows in this order; those that targets bring when empty
     * @param years columns; those that targets bring when empty
     */
    ComparisonTable(List<String> regions, List<Integer> years) {
        this.regions = regions;
        this.years = years.stream().distinct().sorted().toList();
    }

    /** Adds a target of the indicator; one without region or deadline is left out. */
    void add(IndexedTarget target) {
        if (target.region() != null && target.deadline() != null) {
            byPlace.merge(new Place(target.region(), target.deadline()), new Spokesman(target, 1), Spokesman::and);
        }
    }

    /** As {@link #add}, of several. */
    void addAll(Collection<IndexedTarget> targets) {
        targets.forEach(this::add);
    }

    /** The table. */
    Comparison toComparison(String indicator, Map<String, String> names) {
        Ranks ranks = new Ranks();
        List<Row> rows = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (String region : rowKeys()) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (int year : columnKeys()) {
                Spokesman spokesman = byPlace.get(new Place(region, year));
                if (spokesman == null) {
                    gaps.add(new Gap(region, year));
                }
                cells.add(spokesman == null ? null : cell(spokesman, ranks));
            }
            rows.add(new Row(region, names.get(region), cells));
        }
        return new Comparison(indicator, ranks.unitSi, columnKeys(), rows, gaps);
    }

    /** The cells that hold something, row by row. */
    List<ComparisonRow> rows(String indicator, Map<String, String> names) {
        Ranks ranks = new Ranks();
        List<ComparisonRow> rows = new ArrayList<>();
        for (String region : rowKeys()) {
            for (int year : columnKeys()) {
                Spokesman found = byPlace.get(new Place(region, year));
                if (found != null) {
                    Integer rank = ranks.of(found.best());
                    rows.add(new ComparisonRow(
                            indicator, region, names.get(region), year, rank, found.count() - 1, found.best()));
                }
            }
        }
        return rows;
    }

    private List<String> rowKeys() {
        if (!regions.isEmpty()) {
            return regions;
        }
        SortedSet<String> found = new TreeSet<>();
        byPlace.keySet().forEach(place -> found.add(place.region()));
        return List.copyOf(found);
    }

    private List<Integer> columnKeys() {
        if (!years.isEmpty()) {
            return years;
        }
        SortedSet<Integer> found = new TreeSet<>();
        byPlace.keySet().forEach(place -> found.add(place.year()));
        return List.copyOf(found);
    }

    private static Cell cell(Spokesman spokesman, Ranks ranks) {
        IndexedTarget best = spokesman.best();
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
                ranks.of(best),
                spokesman.count() - 1,
                best.id(),
                best.indicator(),
                best.documentId(),
                best.url(),
                best.title(),
                best.published(),
                best.draft(),
                best.evidence());
    }

    /** Places by value among the regions of a year, in the base unit that most targets have. */
    private final class Ranks {
        private final @Nullable String unitSi = mostCommonUnit();
        private final Map<Integer, List<BigDecimal>> descending = new HashMap<>();

        Ranks() {
            List<String> shown = rowKeys();
            byPlace.forEach((place, spokesman) -> {
                BigDecimal value = ranked(spokesman.best());
                if (value != null && (regions.isEmpty() || shown.contains(place.region()))) {
                    descending
                            .computeIfAbsent(place.year(), year -> new ArrayList<>())
                            .add(value);
                }
            });
            descending.values().forEach(values -> values.sort(Comparator.reverseOrder()));
        }

        @Nullable Integer of(IndexedTarget target) {
            BigDecimal value = ranked(target);
            List<BigDecimal> values = descending.get(target.deadline());
            if (value == null || values == null) {
                return null;
            }
            int at = Collections.binarySearch(values, value, Comparator.reverseOrder());
            while (at > 0 && values.get(at - 1).compareTo(value) == 0) {
                at--;
            }
            return at + 1;
        }

        private @Nullable BigDecimal ranked(IndexedTarget target) {
            boolean comparable = target.change().equals("level") && Objects.equals(target.unitSi(), unitSi);
            return comparable ? target.valueSi() : null;
        }
    }

    private @Nullable String mostCommonUnit() {
        Map<String, Long> counts = byPlace.values().stream()
                .map(spokesman -> spokesman.best().unitSi())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
