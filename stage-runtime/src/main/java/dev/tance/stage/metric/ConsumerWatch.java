package dev.tance.stage.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Watches the consumers of this service: whether they work, and how far behind they are. The lag is asked of the broker,
 * since a consumer that hangs or waits knows nothing of its own.
 */
public final class ConsumerWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

    /** Tells how much of a topic a group has still to read. */
    @FunctionalInterface
    public interface LagSource {
        /** @throws IOException when the broker does not tell */
        long of(String topic, String group) throws IOException;
    }

    /** @param isRunning asked at any time, by any thread */
    record Watched(String topic, String group, BooleanSupplier isRunning) {
        String name() {
            return group + " " + topic;
        }
    }

    private final LagSource lagSource;
    private final MeterRegistry registry;
    private final List<Watched> consumers = new CopyOnWriteArrayList<>();
    private final Map<Watched, Double> lags = new ConcurrentHashMap<>();
    private volatile boolean isRunning;
    private @Nullable Thread thread;

    public ConsumerWatch(LagSource lagSource, MeterRegistry registry) {
        this.lagSource = lagSource;
        this.registry = registry;
    }

    /**
     * Watches a consumer from now on.
     *
     * @param topics one topic, or several with commas between them
     */
    public void watch(String topics, String group, BooleanSupplier isRunning) {
        for (String topic : topics.split(",", -1)) {
            Watched watched = new Watched(topic.strip(), group, isRunning);
            consumers.add(watched);
            Gauge.builder(
                            StageMetric.CONSUMER_RUNNING.meterName(),
                            watched,
                            each -> each.isRunning().getAsBoolean() ? 1 : 0)
                    .tags(StageMeters.tags(StageMetric.CONSUMER_RUNNING, watched.topic(), group))
                    .strongReference(true)
                    .register(registry);
            Gauge.builder(StageMetric.CONSUMER_LAG.meterName(), lags, known -> known.getOrDefault(watched, Double.NaN))
                    .tags(StageMeters.tags(StageMetric.CONSUMER_LAG, watched.topic(), group))
                    .register(registry);
        }
    }

    /** Group and topic of the consumers that stopped. */
    List<String> stopped() {
        return consumers.stream()
                .filter(watched -> !watched.isRunning().getAsBoolean())
                .map(Watched::name)
                .toList();
    }

    @Override
    public void start() {
        isRunning = true;
        thread = Thread.ofPlatform().name("consumer-watch").daemon().start(this::run);
    }

    @Override
    public void stop() {
        isRunning = false;
        Thread started = thread;
        if (started != null) {
            started.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void run() {
        while (isRunning) {
            look();
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                isRunning = false;
            }
        }
    }

    /** Asks for the lag of each consumer once. */
    void look() {
        for (Watched watched : consumers) {
            try {
                lags.put(watched, (double) lagSource.of(watched.topic(), watched.group()));
            } catch (IOException | RuntimeException e) {
                lags.put(watched, Double.NaN);
                LOG.debug("the lag of {} is not known at present", watched.name(), e);
            }
        }
    }
}
