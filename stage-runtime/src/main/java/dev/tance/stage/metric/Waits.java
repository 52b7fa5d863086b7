package dev.tance.stage.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows which topics' messages fail at present, since a server is away, and for how long they have. Thread-safe. */
public final class Waits {
    /** Pauses between tries are of 15 seconds: who has not tried for so long lost the messages to another consumer. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(3);

    private record Wait(Instant since, Instant lastFailure) {}

    private final Map<String, Wait> waiting = new ConcurrentHashMap<>();
    /** Topics that have a gauge. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final MeterRegistry registry;
    private final Clock clock;

    public Waits(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** Something taken from this topic failed and is to be tried again. */
    void failed(String topic) {
        Instant now = clock.instant();
        waiting.merge(
                topic,
                new Wait(now, now),
                (earlier, fresh) -> isForgotten(earlier, now) ? fresh : new Wait(earlier.since(), now));
        if (known.add(topic)) {
            Gauge.builder(
                            StageMetric.WAITING.meterName(),
                            this,
                            waits -> waits.of(topic).toSeconds())
                    .tags(StageMeters.tags(StageMetric.WAITING, topic))
                    .baseUnit("seconds")
                    .register(registry);
        }
    }

    /** Something taken from this topic passed. */
    void end(String topic) {
        waiting.remove(topic);
    }

    /** For how long the messages of a topic have failed; zero when they pass. */
    Duration of(String topic) {
        Wait wait = waiting.get(topic);
        Instant now = clock.instant();
        return wait == null || isForgotten(wait, now) ? Duration.ZERO : Duration.between(wait.since(), now);
    }

    /** The topics that have waited for longer than this. */
    Map<String, Duration> longerThan(Duration limit) {
        Map<String, Duration> longer = new ConcurrentHashMap<>();
        for (String topic : waiting.keySet()) {
            Duration wait = of(topic);
            if (wait.compareTo(limit) > 0) {
                longer.put(topic, wait);
            }
        }
        return longer;
    }

    private static boolean isForgotten(Wait wait, Instant now) {
        return wait.lastFailure().plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
