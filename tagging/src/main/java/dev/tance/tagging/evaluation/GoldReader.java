package dev.tance.tagging.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads annotated passages, one JSON object a line. */
public final class GoldReader {
    private GoldReader() {}

    /**
     * All passages of a file's content.
     *
     * @throws IllegalArgumentException when a line is no annotated passage; the message names the line
     */
    public static List<GoldPassage> read(String lines) {
        List<GoldPassage> passages = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    passages.add(passage(map(JsonReader.read(line))));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "line " + number + " is no annotated passage: " + e.getMessage(), e);
                }
            }
        }
        return passages;
    }

    private static GoldPassage passage(Map<?, ?> json) {
        Object context = json.get("context");
        Map<?, ?> known = context instanceof Map<?, ?> map ? map : Map.of();
        List<GoldTarget> targets = new ArrayList<>();
        for (Object target : list(json, "targets")) {
            targets.add(target(map(target)));
        }
        List<List<String>> responsible = new ArrayList<>();
        for (Object block : list(json, "responsible")) {
            if (!(block instanceof List<?> bodies)) {
                throw new IllegalArgumentException("responsible is no list of lists");
            }
            responsible.add(bodies.stream().map(String::valueOf).toList());
        }
        return new GoldPassage(
                text(json, "id"),
                text(json, "text"),
                optionalText(known, "region"),
                optionalText(known, "title"),
                targets,
                responsible);
    }

    private static GoldTarget target(Map<?, ?> json) {
        int start = whole(decimal(json, "start"), "start");
        String valueText = text(json, "value_text");
        return new GoldTarget(
                start,
                start + valueText.codePointCount(0, valueText.length()),
                json.get("value") == null ? null : decimal(json, "value"),
                json.get("value_max") == null ? null : decimal(json, "value_max"),
                json.get("unit") == null ? "" : text(json, "unit"),
                text(json, "comparator"),
                text(json, "change"),
                Boolean.TRUE.equals(json.get("annual")),
                json.get("deadline") == null ? null : whole(decimal(json, "deadline"), "deadline"),
                json.get("baseline") == null ? null : whole(decimal(json, "baseline"), "baseline"),
                text(json, "indicator"),
                optionalText(json, "canonical"),
                text(json, "stringency"),
                Boolean.TRUE.equals(json.get("optional")));
    }

    private static BigDecimal decimal(Map<?, ?> json, String name) {
        if (required(json, name) instanceof BigDecimal decimal) {
            return decimal;
        }
        throw new IllegalArgumentException(name + " is no number");
    }

    private static int whole(BigDecimal number, String name) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + " is no whole number", e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("an object was expected");
    }

    private static List<?> list(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value == null || value instanceof List<?>) {
            return value instanceof List<?> list ? list : List.of();
        }
        throw new IllegalArgumentException(name + " is no list");
    }

    private static String text(Map<?, ?> json, String name) {
        Object value = required(json, name);
        if (value instanceof String || value instanceof BigDecimal) {
            return value.toString();
        }
        throw new IllegalArgumentException(name + " is no text");
    }

    private static @Nullable String optionalText(Map<?, ?> json, String name) {
        return json.get(name) == null ? null : text(json, name);
    }

    private static Object required(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
