package dev.tance.tagging.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The values that a column may have: those that the engine's own rules use, since it understands no others. */
final class BundledValues {
    private static final RuleData BUNDLED = RuleData.bundled();

    private BundledValues() {}

    /** Values that words of a class may have in the grammar. */
    static Set<String> ofWordClass(String wordClass) {
        return Tables.rows(BUNDLED.file(RuleData.GRAMMAR), 3).stream()
                .filter(row -> row.get(0).equals(wordClass))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    /** Families that a unit may be of. */
    static Set<String> ofUnits() {
        return Tables.rows(BUNDLED.file(RuleData.UNITS), 2).stream()
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    /** Families that an indicator may be stated in. */
    static Set<String> ofIndicators() {
        Set<String> families = new TreeSet<>(ofUnits());
        for (List<String> row : Tables.rows(BUNDLED.file(RuleData.INDICATORS), 8)) {
            families.addAll(Set.of(row.get(3).split(" +", -1)));
        }
        families.removeAll(Set.of("", "magnitude", "denominator"));
        return families;
    }
}
