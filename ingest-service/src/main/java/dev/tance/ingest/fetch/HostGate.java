package dev.tance.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a pause between requests to the same host, across all submissions of the process. */
final class HostGate {
    private static final int MOST_HOSTS = 10_000;

    private final long pauseNanos;
    private final Map<String, Long> nextFree = new ConcurrentHashMap<>();

    HostGate(Duration pause) {
        this.pauseNanos = pause.toNanos();
    }

    /** Waits for this host's turn. */
    void await(String host) throws InterruptedException {
        long now = System.nanoTime();
        if (nextFree.size() > MOST_HOSTS) {
            nextFree.values().removeIf(free -> free - now < 0);
        }
        AtomicLong turn = new AtomicLong();
        nextFree.compute(host, (key, free) -> {
            turn.set(free == null || free - now < 0 ? now : free);
            return turn.get() + pauseNanos;
        });
        long wait = turn.get() - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }
}
