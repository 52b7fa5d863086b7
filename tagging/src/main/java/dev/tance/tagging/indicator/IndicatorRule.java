package dev.tance.tagging.indicator;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one indicator of the taxonomy is recognised.
 *
 * @param id id of the indicator
 * @param name its Chinese name
 * @param english its English name
 * @param families kinds of units it is stated in; any when empty
 * @param polarity {@code up} when more is better, {@code down} when less is, {@code none} otherwise
 * @param required every group must be met by one of its words; {@code ^} and {@code $} tie a word to the ends
 * @param excluding words that speak against it
 * @param aliases full names that are the indicator whatever the words say
 */
record IndicatorRule(
        String id,
        String name,
        String english,
        List<UnitFamily> families,
        String polarity,
        List<List<IndicatorWord>> required,
        List<IndicatorWord> excluding,
        List<String> aliases) {

    static IndicatorRule of(List<String> row) {
        List<UnitFamily> families = new ArrayList<>();
        for (String family : words(row.get(3), " ")) {
            families.add(UnitFamily.valueOf(family.toUpperCase(Locale.ROOT)));
        }
        List<List<IndicatorWord>> required = new ArrayList<>();
        for (String group : words(row.get(5), " ")) {
            required.add(conditions(group, "\\|"));
        }
        return new IndicatorRule(
                row.get(0),
                row.get(1),
                row.get(2),
                List.copyOf(families),
                row.get(4),
                List.copyOf(required),
                conditions(row.get(6), "[ |]"),
                words(row.get(7), "[ |]"));
    }

    private static List<String> words(String cell, String separator) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(separator + "+", -1));
    }

    private static List<IndicatorWord> conditions(String cell, String separator) {
        return words(cell, separator).stream().map(IndicatorWord::of).toList();
    }

    /** Whether an indicator as written is this one. */
    boolean matches(String text, Unit unit, ChangeKind change) {
        if (aliases.contains(text)) {
            return true;
        }
        boolean peak = id.endsWith("_peak");
        if (peak != (change == ChangeKind.PEAK) || required.isEmpty()) {
            return false;
        }
        if (!families.isEmpty() && !families.contains(unit.family())) {
            return false;
        }
        for (List<IndicatorWord> group : required) {
            if (!IndicatorWord.anyIn(text, group)) {
                return false;
            }
        }
        return !IndicatorWord.anyIn(text, excluding);
    }
}
