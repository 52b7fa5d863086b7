package dev.tance.gateway.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Makes values for parameters from what the document says of them. The same seed makes the same values. */
final class Inputs {
    private final Random random;

    Inputs(long seed) {
        this.random = new Random(seed);
    }

    /** A value that the schema allows, as it stands in a query before it is encoded. */
    String valid(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        return schema.path("type").asString("").equals("array")
                ? list(schema.get("items"))
                : one(schema, parameter.path("example"));
    }

    /** The documented example, as it stands in a query; for a list its items with commas between them. */
    static String example(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        if (example.isArray()) {
            List<String> items = new ArrayList<>();
            example.forEach(item -> items.add(item.asString()));
            return String.join(",", items);
        }
        return example.asString("x");
    }

    /** Some of the items, each about as often as not. */
    <T> List<T> some(List<T> items, double share) {
        return items.stream().filter(item -> random.nextDouble() < share).toList();
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String list(JsonNode items) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            values.add(one(items, items.path("example")));
        }
        return String.join(",", values);
    }

    private String one(JsonNode schema, JsonNode example) {
        if (schema.has("enum")) {
            List<String> choices = new ArrayList<>();
            schema.get("enum").forEach(choice -> choices.add(choice.asString()));
            return any(choices);
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> Integer.toString(integer(schema));
            case "number" ->
                any(List.of("0", "-1", "0.5", "123456789.987654321", "9".repeat(30), "0." + "1".repeat(30)));
            case "boolean" -> any(List.of("true", "false"));
            default -> text(schema, example);
        };
    }

    private int integer(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = schema.path("maximum").asInt(1_000_000);
        return any(List.of(least, most, least + random.nextInt(most - least + 1)));
    }

    private String text(JsonNode schema, JsonNode example) {
        return switch (schema.path("format").asString("")) {
            case "date" -> any(List.of("0001-01-01", "9999-12-31", "2024-02-29", "2026-01-10"));
            case "uri" -> any(List.of("http://song.gov.example/plan.html", "https://a.example/%E8%AE%A1?x=1#y"));
            default ->
                example.isString() && random.nextInt(3) == 0
                        ? example.stringValue()
                        : any(List.of("森林覆盖率", "x", "松省", "970000", "e\u0301", "𠮷", "a-b_c.d", "a b"));
        };
    }
}
