package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Follows a replay until it has ended and says how far it is. */
final class ReplayWatch {
    private static final Set<String> ENDS = Set.of("complete", "cancelled", "failed");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final GatewayClient gateway;
    private final OutputOptions output;

    ReplayWatch(GatewayClient gateway, OutputOptions output) {
        this.gateway = gateway;
        this.output = output;
    }

    /** The replay as it ended, or as it stands when it is paused or only waits for the stages to end what was sent. */
    JsonNode untilSent(int number) {
        return until(number, Set.of("paused", "draining"));
    }

    /** The replay as it ended, all that it sent being treated, or as it was paused. */
    JsonNode untilEnded(int number) {
        return until(number, Set.of("paused"));
    }

    private JsonNode until(int number, Set<String> more) {
        String told = "";
        while (true) {
            JsonNode replay = gateway.get("/admin/replays/" + number, Map.of());
            String state = replay.path("state").asString("");
            String line = line(replay);
            if (!line.equals(told)) {
                output.progress(line);
                told = line;
            }
            if (ENDS.contains(state) || more.contains(state)) {
                return replay;
            }
            pause();
        }
    }

    /** One line about a replay. */
    static String line(JsonNode replay) {
        String left = replay.path("secondsLeft").isNumber()
                ? ", " + replay.path("secondsLeft").asString() + " s left"
                : "";
        return "replay " + replay.path("number").asString("?") + ": "
                + replay.path("state").asString("") + ", "
                + replay.path("scanned").asString("0") + " of "
                + replay.path("total").asString("0") + " looked at, "
                + replay.path("selected").asString("0") + " selected, "
                + replay.path("sent").asString("0") + " sent" + left;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.FAILED, "interrupted; the replay goes on");
        }
    }
}
