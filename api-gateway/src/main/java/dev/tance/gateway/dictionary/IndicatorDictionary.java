package dev.tance.gateway.dictionary;

import dev.tance.index.model.TextFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators of the taxonomy, with what they are called. */
public final class IndicatorDictionary {
    private static final IndicatorDictionary BUNDLED = read();

    private final Map<String, Indicator> byId;

    private IndicatorDictionary(Map<String, Indicator> byId) {
        this.byId = byId;
    }

    /** The one that comes with the engine. */
    public static IndicatorDictionary bundled() {
        return BUNDLED;
    }

    /**
     * An indicator.
     *
     * @param id in the taxonomy
     * @param name in Chinese
     * @param english what it measures
     * @param polarity which way is better
     * @param words all that it is called, the name first
     */
    public record Indicator(String id, String name, String english, Polarity polarity, List<String> words) {
        public Indicator {
            words = List.copyOf(words);
        }
    }

    /** The indicator with the id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Indicators that are called by exactly these words. */
    public List<Indicator> named(String words) {
        String folded = TextFolding.fold(words);
        return byId.values().stream()
                .filter(indicator -> indicator.words().contains(folded))
                .toList();
    }

    /** All, in the taxonomy's order. */
    public List<Indicator> all() {
        return List.copyOf(byId.values());
    }

    private static IndicatorDictionary read() {
        Map<String, List<List<String>>> rows = Tables.rows("indicators.tsv").stream()
                .collect(Collectors.groupingBy(row -> row.getFirst(), LinkedHashMap::new, Collectors.toList()));
        Map<String, Indicator> byId = new LinkedHashMap<>();
        rows.forEach((id, same) -> byId.put(id, indicator(id, same)));
        return new IndicatorDictionary(byId);
    }

    private static Indicator indicator(String id, List<List<String>> rows) {
        List<String> first = rows.getFirst();
        Set<String> words = new LinkedHashSet<>();
        words.add(Tables.cell(first, 1));
        rows.forEach(row -> words.addAll(Tables.words(row, 7, "[ |]")));
        rows.forEach(row -> words.addAll(wholeNames(row)));
        return new Indicator(
                id,
                Tables.cell(first, 1),
                Tables.cell(first, 2),
                Polarity.of(Tables.cell(first, 4)),
                List.copyOf(words));
    }

    /** Alternatives that are tied to both ends are names of their own. */
    private static List<String> wholeNames(List<String> row) {
        List<String> names = new ArrayList<>();
        for (String word : Tables.words(row, 5, "[ |]")) {
            if (word.length() > 2 && word.startsWith("^") && word.endsWith("$")) {
                names.add(word.substring(1, word.length() - 1));
            }
        }
        return names;
    }
}
