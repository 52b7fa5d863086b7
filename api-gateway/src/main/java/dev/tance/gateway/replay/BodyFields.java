package dev.tance.gateway.replay;

import dev.tance.gateway.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON body. A name that the resource does not know is an error, as it is for parameters. */
public final class BodyFields {
    private static final int MOST_VALUES = 1_000;
    private static final int LONGEST = 2_000;

    private final @Nullable JsonNode body;

    private BodyFields(@Nullable JsonNode body) {
        this.body = body;
    }

    /** @param body null counts as an object without fields */
    public static BodyFields of(@Nullable JsonNode body, Set<String> allowed) {
        if (body != null && !body.isObject()) {
            throw ProblemException.badRequest("the body must be a JSON object");
        }
        if (body != null) {
            for (String name : body.propertyNames()) {
                if (!allowed.contains(name)) {
                    String shown = name.length() > 60 ? name.substring(0, 60) : name;
                    throw ProblemException.badRequest(
                            "unknown field '" + shown + "'; known: " + String.join(", ", new TreeSet<>(allowed)));
                }
            }
        }
        return new BodyFields(body);
    }

    private @Nullable JsonNode get(String name) {
        JsonNode value = body == null ? null : body.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /** A text, null when absent or blank. */
    public @Nullable String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            throw ProblemException.badRequest("field '" + name + "' must be one text");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** One text or a list of texts; empty when absent. */
    public List<String> texts(String name) {
        JsonNode value = get(name);
        List<String> texts = new ArrayList<>();
        if (value != null && value.isArray()) {
            value.forEach(each -> texts.add(text(name, each)));
        } else if (value != null) {
            texts.add(text(name, value));
        }
        if (texts.size() > MOST_VALUES) {
            throw ProblemException.badRequest("field '" + name + "' has more than " + MOST_VALUES + " values");
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static String text(String name, JsonNode value) {
        String text = value.isString() ? value.stringValue().strip() : null;
        if (text == null || text.length() > LONGEST) {
            throw ProblemException.badRequest(
                    "field '" + name + "' must be a text of at most " + LONGEST + " characters");
        }
        return text;
    }

    /** True or false; false when absent. */
    public boolean flag(String name) {
        JsonNode value = get(name);
        if (value != null && !value.isBoolean()) {
            throw ProblemException.badRequest("field '" + name + "' must be true or false");
        }
        return value != null && value.booleanValue();
    }

    /** A whole number from 1 on, null when absent. */
    public @Nullable Integer number(String name, int largest) {
        JsonNode value = get(name);
        if (value == null) {
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < 1 || value.intValue() > largest) {
            throw ProblemException.badRequest("field '" + name + "' must be a number from 1 to " + largest);
        }
        return value.intValue();
    }

    /** A moment (2026-03-01T08:00:00Z) or the beginning of a day in UTC (2026-03-01), null when absent. */
    public @Nullable Instant moment(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    dev.tance.contracts.error.ErrorCode.BAD_REQUEST,
                    "field '" + name + "' must be a time as 2026-03-01T08:00:00Z or a day as 2026-03-01",
                    e);
        }
    }
}
