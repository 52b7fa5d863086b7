package dev.tance.deploy.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Prints what became of a replay. */
final class ReplayOutcome {
    private ReplayOutcome() {}

    /** Prints it and gives the exit code: 1 when it failed or refused something. */
    static int show(JsonNode replay, OutputOptions output) {
        if (output.asJson()) {
            output.printJson(replay);
        } else {
            lines(replay).forEach(output::print);
        }
        boolean isFailed = replay.path("state").asString("").equals("failed");
        return isFailed || replay.path("refused").asLong(0) > 0 ? CommandFailure.FAILED : 0;
    }

    private static List<String> lines(JsonNode replay) {
        boolean isDry = replay.path("dryRun").asBoolean(false);
        String refused = replay.path("refused").asLong(0) == 0
                ? ""
                : ", " + replay.path("refused").asString() + " refused as tried too often (--force sends them too)";
        String detail = replay.path("detail").asString("");
        return List.of(
                "replay " + replay.path("number").asString("?") + " is "
                        + replay.path("state").asString("") + (isDry ? " (dry run)" : "")
                        + (detail.isEmpty() ? "" : ": " + detail),
                replay.path("selected").asString("0") + " selected of "
                        + replay.path("scanned").asString("0") + ", "
                        + replay.path("sent").asString("0") + " sent" + refused,
                "by source: " + counts(replay.path("bySource")),
                "by type: " + counts(replay.path("byMediaType")));
    }

    private static String counts(JsonNode counts) {
        String text = counts.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(count -> count.getKey() + " " + count.getValue().asLong(0))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "–" : text;
    }
}
