package dev.tance.deploy.cli;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How a target is put in words for people: indicator, comparator, value and unit, years. */
final class TargetLine {
    private static final Map<String, String> COMPARATORS =
            Map.of("gte", "≥", "gt", ">", "lte", "≤", "lt", "<", "approx", "≈", "eq", "=");
    private static final Map<String, String> CHANGES =
            Map.of("increase", "up by", "decrease", "down by", "multiple", "times", "peak", "peak");

    private TargetLine() {}

    /** The value with its comparator and unit, such as {@code ≥ 20 %} or {@code down by ≥ 13.5 %}. */
    static String value(JsonNode target) {
        String change = CHANGES.getOrDefault(target.path("change").asString(""), "");
        String comparator = COMPARATORS.getOrDefault(target.path("comparator").asString(""), "");
        String value = number(target.path("value"));
        String maximum = number(target.path("valueMax"));
        String range = maximum.isEmpty() ? value : value + "–" + maximum;
        String text =
                String.join(" ", change, comparator, range, target.path("unit").asString(""));
        return text.replaceAll("\\s+", " ").strip() + (target.path("annual").asBoolean(false) ? " a year" : "");
    }

    /** The deadline, and the year that the change is counted from. */
    static String years(JsonNode target) {
        String deadline =
                target.path("deadline").isNumber() ? target.path("deadline").asString() : "";
        String baseline = target.path("baseline").isNumber()
                ? " from " + target.path("baseline").asString()
                : "";
        return (deadline + baseline).strip();
    }

    /** The region's name, or its code when the name is not known. */
    static String region(JsonNode target) {
        String name = target.path("regionName").asString("");
        return name.isEmpty() ? target.path("region").asString("") : name;
    }

    private static String number(JsonNode value) {
        return value.isNumber()
                ? new BigDecimal(value.asString()).stripTrailingZeros().toPlainString()
                : value.asString("");
    }
}
