package dev.tance.deploy.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a load gets on, as the gateway tells it.
 *
 * @param received items found in the load so far
 * @param indexed items that became or updated a document
 * @param skipped number of skipped items by reason
 * @param dead number of dead letters by error code
 * @param inFlight items still under way
 * @param isDone whether the load is read to its end and nothing of it is in flight
 * @param error error code of a load that could not be read to its end, else null
 * @param message one line that goes with the error, else null
 */
public record Submission(
        String id,
        String source,
        String status,
        long received,
        long indexed,
        Map<String, Long> skipped,
        Map<String, Long> dead,
        long inFlight,
        boolean isDone,
        @Nullable String error,
        @Nullable String message) {
    private static final String UNCHANGED = "unchanged";

    /** Reads the answer of {@code GET /submissions/{id}}. */
    public static Submission of(JsonNode json) {
        JsonNode outcomes = json.path("outcomes");
        return new Submission(
                json.path("id").asString(""),
                json.path("source").asString(""),
                json.path("status").asString(""),
                json.path("received").asLong(0),
                outcomes.path("indexed").asLong(0),
                counts(outcomes.path("skipped")),
                counts(outcomes.path("dead")),
                json.path("inFlight").asLong(0),
                json.path("done").asBoolean(false),
                text(json.path("error")),
                text(json.path("message")));
    }

    /** Tells whether the load could not be read to its end. */
    public boolean isFailed() {
        return error != null || status.equals("failed");
    }

    /** One line for people: what came of the load. */
    public String summary() {
        String counted = received + " received: " + indexed + " indexed" + listed("skipped", skipped)
                + listed("dead", dead) + (inFlight > 0 ? ", " + inFlight + " in flight" : "");
        long unchanged = skipped.getOrDefault(UNCHANGED, 0L);
        return isDone && indexed == 0 && unchanged > 0
                ? "nothing new: " + unchanged + " unchanged (" + counted + ")"
                : counted;
    }

    private static String listed(String what, Map<String, Long> counts) {
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        String reasons = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return ", " + sum + " " + what + (sum == 0 ? "" : " (" + reasons + ")");
    }

    private static Map<String, Long> counts(JsonNode object) {
        Map<String, Long> counts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong(0)));
        return counts;
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }
}
