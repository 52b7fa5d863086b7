package dev.tance.stage.metric;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down when a consumer stopped, or when messages have waited for a server for long. Part of readiness, not of liveness:
 * starting the service again brings back no server that is away.
 */
public final class ConsumerHealth implements HealthIndicator {
    /** A server that restarts is back within this time; until then the service counts as ready. */
    static final Duration LONG = Duration.ofMinutes(1);

    private final ConsumerWatch watch;
    private final Waits waits;

    public ConsumerHealth(ConsumerWatch watch, Waits waits) {
        this.watch = watch;
        this.waits = waits;
    }

    @Override
    public Health health() {
        List<String> stopped = watch.stopped();
        Map<String, Duration> waiting = waits.longerThan(LONG);
        Health.Builder health = stopped.isEmpty() && waiting.isEmpty() ? Health.up() : Health.down();
        if (!stopped.isEmpty()) {
            health.withDetail("stopped", stopped);
        }
        waiting.forEach((topic, wait) -> health.withDetail(topic, "waits for a server, " + wait.toSeconds() + " s"));
        return health.build();
    }
}
