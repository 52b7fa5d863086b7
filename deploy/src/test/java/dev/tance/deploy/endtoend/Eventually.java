package dev.tance.deploy.endtoend;

import dev.tance.deploy.running.RunningSystem;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Waits for what takes a moment. */
final class Eventually {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Eventually() {}

    /** The answer of verify, as soon as it balances with nothing in flight. */
    static JsonNode balanced(RunningSystem system) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        JsonNode verified = system.verify();
        while (!verified.path("balanced").asBoolean()
                || verified.path("inFlight").asLong() > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("does not balance: " + verified);
            }
            Thread.sleep(300);
            verified = system.verify();
        }
        return verified;
    }
}
