package dev.tance.ingest.fetch;

import java.time.Duration;

/** The moment at which one try of a fetch must be over. */
final class Deadline {
    private final long end;

    Deadline(Duration limit) {
        this.end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }
}
