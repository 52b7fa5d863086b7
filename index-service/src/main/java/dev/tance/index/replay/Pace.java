package dev.tance.index.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How much a replay may send now. What was not sent in time is not made up for later than a second. */
final class Pace {
    private static final int MOST_AT_ONCE = 500;
    private static final double MILLIS = 1_000;

    private final @Nullable Integer rate;
    private final Clock clock;
    private Instant since;
    private double allowed;

    /** @param rate messages a second, null without limit */
    Pace(@Nullable Integer rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.since = clock.instant();
        this.allowed = 1;
    }

    /** Messages that may be sent at this moment. */
    int budget() {
        if (rate == null) {
            return MOST_AT_ONCE;
        }
        Instant now = clock.instant();
        allowed = Math.min(rate, allowed + rate * Duration.between(since, now).toMillis() / MILLIS);
        since = now;
        return (int) Math.min(MOST_AT_ONCE, allowed);
    }

    void spent(long sent) {
        allowed -= sent;
    }
}
