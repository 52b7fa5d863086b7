package dev.tance.tagging.target;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.clause.Clause;
import dev.tance.tagging.clause.Element;
import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.rules.Vocabulary.Word;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spreads one reading over coordinated subjects, years and values: 分别, 均, 2025年和2030年. */
final class Coordination {
    private static final Pattern THE_ABOVE = Pattern.compile("(以上|上述|前述).{0,4}指标");

    private final Conjuncts conjuncts;

    Coordination(Indicators indicators) {
        this.conjuncts = new Conjuncts(indicators);
    }

    List<Reading> spread(ElementCase found, Reading reading, TargetSink sink) {
        TextView view = found.view();
        Clause clause = found.clause();
        Element element = found.element();
        Chain chain = found.chain();
        Scope scope = found.scope();
        List<Quantity> quantities = element.quantities();
        int count = quantities.size();
        List<TimeExpression> own = Times.joined(view, clause, element.first().start());
        List<TimeExpression> years = own.isEmpty() ? scope.deadlines : own;
        if (count == 1 && chain.each) {
            return each(reading);
        }
        if (count == 1
                && isRate(reading)
                && !conjuncts.splitFull(reading.indicator).isEmpty()) {
            return each(reading);
        }
        if (count == 1) {
            boolean plans = years.size() > 1 && chain.respectively;
            return plans ? overYears(List.of(quantities.get(0), quantities.get(0)), years, reading) : List.of(reading);
        }
        if (years.size() == count) {
            return overYears(quantities, years, reading);
        }
        List<String> above = THE_ABOVE.matcher(reading.indicator).matches() ? scope.earlierIndicators(count) : null;
        if (above != null) {
            return named(above, quantities, reading, element.suffixes());
        }
        List<String> names = reading.indicatorInherited && chain.respectively
                ? scope.lastIndicators(count)
                : conjuncts.split(reading.indicator, count);
        if (names == null) {
            if (!chain.respectively && !reading.indicator.contains("、")) {
                return perValue(quantities, reading);
            }
            String reason = count + " values do not fit the subjects of " + reading.indicator;
            sink.decline(element.first(), element.last(), reason, "declined.count-mismatch");
            return List.of();
        }
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reading copy = reading.copyFor(quantities.get(i));
            copy.indicator = names.get(i);
            copy.rule = "joint.respectively";
            result.add(copy);
        }
        return result;
    }

    /** 以上指标分别达到5.5个、70%以上: the names stand in the sentence before, and each value has its own marker. */
    private static List<Reading> named(
            List<String> names, List<Quantity> quantities, Reading reading, List<@Nullable Word> suffixes) {
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Reading copy = reading.copyFor(quantities.get(i));
            Word suffix = suffixes.get(i);
            copy.indicator = names.get(i);
            copy.comparator = suffix == null ? ComparatorKind.EQ : Comparators.kind(suffix);
            copy.indicatorInherited = true;
            copy.rule = "joint.above";
            result.add(copy);
        }
        return result;
    }

    /** 秸秆综合利用率、农膜回收率达到90%: two full names of rates share a value also without 均. */
    private static boolean isRate(Reading reading) {
        return reading.indicator.endsWith("率")
                && reading.change == ChangeKind.LEVEL
                && reading.rule.startsWith("predicate");
    }

    /** Several values of one subject, as in a list of steps. */
    private static List<Reading> perValue(List<Quantity> quantities, Reading reading) {
        List<Reading> result = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Reading copy = reading.copyFor(quantity);
            copy.rule = "joint.values";
            result.add(copy);
        }
        return result;
    }

    private List<Reading> each(Reading reading) {
        Quantity quantity = reading.quantity;
        List<String> names = conjuncts.splitFull(reading.indicator);
        if (names.isEmpty()) {
            names = conjuncts.splitShared(reading.indicator);
        }
        if (names.isEmpty() || quantity == null) {
            return List.of(reading);
        }
        List<Reading> result = new ArrayList<>();
        for (String name : names) {
            Reading copy = reading.copyFor(quantity);
            copy.indicator = name;
            copy.rule = "joint.each";
            result.add(copy);
        }
        return result;
    }

    private static List<Reading> overYears(List<Quantity> quantities, List<TimeExpression> years, Reading reading) {
        List<Reading> result = new ArrayList<>();
        for (int i = 0; i < Math.min(quantities.size(), years.size()); i++) {
            Reading copy = reading.copyFor(quantities.get(i));
            copy.deadline = years.get(i);
            copy.deadlineInherited = false;
            copy.rule = "joint.years";
            result.add(copy);
        }
        return result;
    }
}
