package dev.tance.tagging.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the columns of a row must hold. Each check throws an {@link IllegalArgumentException} that says what is wrong. */
final class RowCheck {
    private static final Set<String> POLARITIES = Set.of("up", "down", "none");
    private static final Set<String> LEVELS = Set.of("national", "province", "city", "county");

    private RowCheck() {}

    static void any(List<String> row) {
        filled(row, 0, "name");
    }

    static void grammar(List<String> row) {
        oneOf(row.get(0), names(WordClass.values()), "word class");
        filled(row, 1, "value");
        filled(row, 2, "list of words");
        Set<String> values = BundledValues.ofWordClass(row.get(0));
        oneOf(row.get(1), values, "value of the class " + row.get(0));
    }

    static void unit(List<String> row) {
        filled(row, 0, "unit");
        oneOf(row.get(1), BundledValues.ofUnits(), "unit family");
        if (!isPositive(row.get(2))) {
            throw new IllegalArgumentException("the factor \"" + row.get(2) + "\" is no number above zero");
        }
    }

    static void indicator(List<String> row) {
        if (!row.get(0).matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException(
                    "the id \"" + row.get(0) + "\" must be of small letters, digits and underscores");
        }
        filled(row, 1, "name");
        for (String family :
                row.get(3).isEmpty() ? List.<String>of() : List.of(row.get(3).split(" +", -1))) {
            oneOf(family, BundledValues.ofIndicators(), "unit family");
        }
        oneOf(row.get(4), POLARITIES, "polarity");
        if (row.get(5).isEmpty() && row.get(7).isEmpty()) {
            throw new IllegalArgumentException(
                    "neither required words nor aliases: nothing would ever be this indicator");
        }
    }

    static void region(List<String> row) {
        code(row.get(0));
        filled(row, 1, "name");
    }

    static void body(List<String> row) {
        filled(row, 0, "id");
        filled(row, 1, "label");
        boolean built = isList(row.get(2)) && isList(row.get(3));
        if (!built && !isList(row.get(4))) {
            throw new IllegalArgumentException("neither names with suffixes nor whole names");
        }
    }

    static void agencyCode(List<String> row) {
        filled(row, 0, "agency code");
        oneOf(row.get(1), LEVELS, "level");
        if (!row.get(2).equals("-")) {
            code(row.get(2));
        }
    }

    static void host(List<String> row) {
        filled(row, 0, "label");
        code(row.get(1));
    }

    static void documentKind(List<String> row) {
        filled(row, 0, "word");
        filled(row, 1, "kind");
    }

    private static boolean isList(String cell) {
        return !cell.isEmpty() && !cell.equals("-");
    }

    private static void filled(List<String> row, int column, String what) {
        if (row.get(column).isEmpty()) {
            throw new IllegalArgumentException("the " + what + " is empty");
        }
    }

    private static void code(String cell) {
        if (!cell.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("\"" + cell + "\" is no region code of six digits");
        }
    }

    private static void oneOf(String value, Set<String> allowed, String what) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no " + what + "; these are: " + String.join(", ", new TreeSet<>(allowed)));
        }
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isPositive(String number) {
        try {
            return new BigDecimal(number).signum() > 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
