package dev.tance.tagging.unit;

import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.rules.Tables;
import dev.tance.tagging.rules.WordTable;
import dev.tance.tagging.rules.WordTable.Entry;
import dev.tance.tagging.text.TextView;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads units: a magnitude, a base unit and denominators (万吨标准煤/万元). */
public final class UnitTable {
    private static final int MOST_DENOMINATORS = 3;

    /**
     * A unit read at a position.
     *
     * @param unit the unit
     * @param end position after it
     */
    public record Match(Unit unit, int end) {}

    private record Base(
            UnitFamily family, BigDecimal factor, @Nullable String base) {}

    private final WordTable<Base> units;
    private final WordTable<BigDecimal> magnitudes;
    private final WordTable<Base> denominators;

    /** Reads the table of units. */
    public UnitTable(RuleData data) {
        Map<String, Base> unitWords = new HashMap<>();
        Map<String, BigDecimal> magnitudeWords = new HashMap<>();
        Map<String, Base> denominatorWords = new HashMap<>();
        for (List<String> row : Tables.rows(data.file(RuleData.UNITS), 4)) {
            BigDecimal factor = new BigDecimal(row.get(2));
            String name = row.get(0);
            switch (row.get(1)) {
                case "magnitude" -> magnitudeWords.put(name, factor);
                case "denominator" -> denominatorWords.put(name, new Base(UnitFamily.COUNT, factor, row.get(3)));
                default -> {
                    UnitFamily family = UnitFamily.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                    Base base = new Base(family, factor, row.get(3).isEmpty() ? null : row.get(3));
                    unitWords.put(name, base);
                    denominatorWords.put(name, base);
                }
            }
        }
        units = new WordTable<>(unitWords);
        magnitudes = new WordTable<>(magnitudeWords);
        denominators = new WordTable<>(denominatorWords);
    }

    /** The unit that starts at a position, or null when there is none. */
    public @Nullable Match at(TextView view, int position, int end) {
        Entry<BigDecimal> magnitude = magnitudes.startingAt(view, position, end);
        int baseStart = position + (magnitude == null ? 0 : magnitude.length());
        Entry<Base> base = units.startingAt(view, baseStart, end);
        Entry<Base> whole = units.startingAt(view, position, end);
        if (magnitude != null
                && whole != null
                && (base == null || whole.length() >= magnitude.length() + base.length())) {
            magnitude = null;
            base = whole;
            baseStart = position;
        }
        if (base == null || cutsWord(view, baseStart + base.length())) {
            return null;
        }
        BigDecimal factor = base.value().factor().multiply(magnitude == null ? BigDecimal.ONE : magnitude.value());
        return withDenominators(view, position, baseStart + base.length(), end, base.value(), factor);
    }

    /** A Latin unit that is followed by another letter is the start of a word: 5GW is a power, 5GHz is not. */
    private static boolean cutsWord(TextView view, int end) {
        return isLatinLetter(view.at(end - 1)) && isLatinLetter(view.at(end));
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Match withDenominators(TextView view, int start, int from, int end, Base base, BigDecimal factor) {
        int position = from;
        String si = base.base();
        UnitFamily family = base.family();
        BigDecimal value = factor;
        for (int i = 0; i < MOST_DENOMINATORS; i++) {
            char mark = view.at(position);
            if (position >= end || (mark != '/' && mark != '·')) {
                break;
            }
            Entry<BigDecimal> magnitude = magnitudes.startingAt(view, position + 1, end);
            int baseStart = position + 1 + (magnitude == null ? 0 : magnitude.length());
            Entry<Base> per = denominators.startingAt(view, baseStart, end);
            Entry<Base> whole = denominators.startingAt(view, position + 1, end);
            if (magnitude != null
                    && whole != null
                    && (per == null || whole.length() >= magnitude.length() + per.length())) {
                magnitude = null;
                per = whole;
                baseStart = position + 1;
            }
            if (per == null) {
                break;
            }
            BigDecimal divisor = per.value().factor().multiply(magnitude == null ? BigDecimal.ONE : magnitude.value());
            value = value.divide(divisor, MathContext.DECIMAL64);
            si = (si == null ? "1" : si)
                    + mark
                    + (per.value().base() == null ? per.text() : per.value().base());
            family = UnitFamily.PHYSICAL;
            position = baseStart + per.length();
        }
        return new Match(new Unit(view.slice(start, position).replace(" ", ""), family, value, si), position);
    }
}
