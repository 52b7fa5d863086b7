package dev.tance.deploy.client;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/** Waits until nothing of a load is in flight, and tells now and then how it gets on. */
public final class SubmissionWatch {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration OUTAGE_LIMIT = Duration.ofMinutes(2);

    private static final int NOT_FOUND = 404;

    private final GatewayClient gateway;
    private final Consumer<String> progress;

    /** Creates a watch that tells progress as lines. */
    public SubmissionWatch(GatewayClient gateway, Consumer<String> progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** The submission as it is now. */
    public Submission now(String id) {
        return Submission.of(gateway.get("/submissions/" + GatewayClient.segment(id), Map.of()));
    }

    /**
     * Waits for the end of a submission that was just accepted. A gateway that is away for up to two minutes, such as for a
     * restart, is waited for, and so is an index that has not caught up with the submission yet.
     *
     * @throws GatewayException when the gateway refuses, or stays away
     */
    public Submission await(String id) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        long lastAnswer = System.nanoTime();
        String told = "";
        while (true) {
            try {
                Submission submission = now(id);
                lastAnswer = System.nanoTime();
                if (submission.isDone()) {
                    return submission;
                }
                String line = submission.source() + ": " + submission.summary();
                if (!line.equals(told)) {
                    progress.accept(line);
                    told = line;
                }
            } catch (GatewayException e) {
                if (!passes(e) || System.nanoTime() - lastAnswer > OUTAGE_LIMIT.toNanos()) {
                    throw e;
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static boolean passes(GatewayException failure) {
        return failure.isUnreachable() || failure.status() >= 500 || failure.status() == NOT_FOUND;
    }
}
