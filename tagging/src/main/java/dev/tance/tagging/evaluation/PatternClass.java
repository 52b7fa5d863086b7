package dev.tance.tagging.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Classes of targets that are counted apart, so that a weakness shows where it is. A class follows from the annotation and
 * the words around the value alone, never from what an engine read. A target belongs to several; docs/tagging-scores.md
 * explains them.
 */
final class PatternClass {
    private static final Pattern COORDINATED_YEARS = Pattern.compile("20[0-9]{2}年?[、和]20[0-9]{2}年");
    private static final Pattern SYMBOL = Pattern.compile("[≥≤<>＜＞]=?\\s*$");
    private static final Pattern YEAR_END = Pattern.compile("20[0-9]{2}年(底|末|前)");
    private static final Pattern PAGE_MARKER = Pattern.compile("第\\s*[0-9]+\\s*页");

    private final List<String> names = new ArrayList<>();

    private PatternClass() {}

    /** The classes an annotated target belongs to, as {@code group: class}. */
    static List<String> of(GoldPassage passage, GoldTarget target) {
        Surroundings around = Surroundings.of(passage.text(), target);
        PatternClass classes = new PatternClass();
        classes.time(target, around);
        classes.comparator(target, around);
        classes.change(target);
        classes.subject(target, around);
        classes.number(target, around);
        return List.copyOf(classes.names);
    }

    private void time(GoldTarget target, Surroundings around) {
        String before = around.sentenceBefore();
        Integer year = target.deadline();
        add("time", DeadlinePlace.of(target, around).label(), true);
        add("time", "plan period", year != null && DeadlinePlace.namesPlan(before, year));
        add(
                "time",
                "by the end of a year or before it",
                YEAR_END.matcher(before).find());
        add("time", "coordinated years", COORDINATED_YEARS.matcher(before).find());
        add("time", "yearly", target.annual());
    }

    private void comparator(GoldTarget target, Surroundings around) {
        add("comparator", target.comparator(), true);
        add("comparator", "range", target.valueMax() != null);
        add("comparator", "symbol", SYMBOL.matcher(around.clauseBefore()).find());
        add("comparator", target.stringency(), !target.stringency().equals("plain"));
    }

    private void change(GoldTarget target) {
        boolean moves = target.change().equals("increase") || target.change().equals("decrease");
        boolean share = target.unit().equals("%") || target.unit().equals("个百分点");
        add("change", target.change(), true);
        add("change", "baseline", target.baseline() != null);
        add("change", "baseline not said", moves && share && target.baseline() == null);
        add("change", "percentage points", target.unit().endsWith("百分点"));
    }

    private void subject(GoldTarget target, Surroundings around) {
        String before = around.clauseBefore();
        add("subject", "respectively (分别)", around.sentenceBefore().contains("分别"));
        add("subject", "each (均)", before.contains("均"));
        add("subject", "of which (其中)", around.sentenceBefore().contains("其中"));
        add("subject", "behind the value", behind(target, around));
        add("subject", "joint", target.indicator().matches(".*[、和及与].*"));
        add("subject", "in an earlier clause", isEarlier(target, around));
    }

    private static boolean behind(GoldTarget target, Surroundings around) {
        return !target.indicator().isEmpty() && around.clauseAfter().contains(target.indicator());
    }

    private static boolean isEarlier(GoldTarget target, Surroundings around) {
        return !target.indicator().isEmpty()
                && !behind(target, around)
                && !around.clauseBefore().contains(target.indicator())
                && around.sentenceBefore().contains(target.indicator());
    }

    private void number(GoldTarget target, Surroundings around) {
        BigDecimal value = target.value();
        boolean arabic = around.value().codePoints().anyMatch(Character::isDigit);
        add("number", "no value", value == null);
        add("number", "negative", value != null && value.signum() < 0);
        add("number", "Chinese numerals", value != null && !arabic);
        add(
                "number",
                "around a page marker",
                PAGE_MARKER.matcher(around.value()).find());
        add("number", "magnitude in the unit", target.unit().matches("[百千万亿].*"));
        add("number", "unit per unit", target.unit().contains("/"));
        add("number", "no unit", value != null && target.unit().isEmpty());
        add("number", "%", target.unit().equals("%"));
    }

    private void add(String group, String name, boolean holds) {
        if (holds) {
            names.add(group + ": " + name);
        }
    }
}
