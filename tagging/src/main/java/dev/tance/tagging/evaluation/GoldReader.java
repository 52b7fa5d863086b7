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
        for (Object target : list(json.get("targets"))) {
            targets.add(target(map(target)));
        }
        List<List<String>> responsible = new ArrayList<>();
        for (Object block : list(json.get("responsible"))) {
            responsible.add(list(block).stream().map(String::valueOf).toList());
        }
        return new GoldPassage(
                text(json, "id"),
                text(json, "text"),
                (String) known.get("region"),
                (String) known.get("title"),
                targets,
                responsible);
    }

    private static GoldTarget target(Map<?, ?> json) {
        int start = ((BigDecimal) required(json, "start")).intValue();
        String valueText = text(json, "value_text");
        return new GoldTarget(
                start,
                start + valueText.codePointCount(0, valueText.length()),
                (BigDecimal) json.get("value"),
                (BigDecimal) json.get("value_max"),
                json.get("unit") == null ? "" : text(json, "unit"),
                text(json, "comparator"),
                text(json, "change"),
                Boolean.TRUE.equals(json.get("annual")),
                integer(json.get("deadline")),
                integer(json.get("baseline")),
                text(json, "indicator"),
                (String) json.get("canonical"),
                text(json, "stringency"),
                Boolean.TRUE.equals(json.get("optional")));
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : ((BigDecimal) value).intValue();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("an object was expected");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<?, ?> json, String name) {
        return String.valueOf(required(json, name));
    }

    private static Object required(Map<?, ?> json, String name) {
        Object value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
