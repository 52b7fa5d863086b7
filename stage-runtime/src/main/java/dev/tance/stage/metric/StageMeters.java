package dev.tance.stage.metric;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times what a stage does. What is done again after a failure counts again: meters tell of work, the journey
 * tells of documents. Thread-safe.
 */
public final class StageMeters {
    /** Sources that have a freshness of their own; the names come from outside, so that there must be an end to them. */
    static final int MOST_SOURCES = 100;

    static final String OTHER_SOURCES = "other";

    /** What extract writes about the pages that were recognised: one word for each. */
    private static final String RECOGNISED_PAGES = "recognisedPages";

    private static final String OCR = "ocr";

    /** From a page's extraction to a night's load: enough to read percentiles from, few enough to keep. */
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(10),
        Duration.ofHours(1),
        Duration.ofHours(6)
    };

    private final MeterRegistry registry;
    private final Waits waits;
    private final Clock clock;
    private final Set<String> sources = ConcurrentHashMap.newKeySet();

    /** @param waits told by this object which topics wait */
    public StageMeters(MeterRegistry registry, Waits waits, Clock clock) {
        this.registry = registry;
        this.waits = waits;
        this.clock = clock;
    }

    /** The time now, to be handed back as {@code started} when the work is over. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * A message was taken.
     *
     * @param attempt 1 for the first time: later ones tell nothing about how old messages are
     * @param written when it was put on the topic, in milliseconds since 1970; null when not known
     */
    public void taken(Stage stage, String topic, int attempt, @Nullable Long written) {
        counter(StageMetric.MESSAGES, stage.code(), topic).increment();
        if (attempt == 1 && written != null) {
            record(StageMetric.MESSAGE_AGE, Instant.ofEpochMilli(written), clock.instant(), stage.code(), topic);
        }
    }

    /** A batch of a topic, begun at {@code started}, is through. */
    public void passed(Stage stage, String topic, Instant started) {
        waits.end(topic);
        record(StageMetric.BATCH_DURATION, started, clock.instant(), stage.code(), topic);
    }

    /** What was taken of a topic failed since a server is away, and comes again. */
    public void waits(Stage stage, String topic) {
        waits.failed(topic);
        counter(StageMetric.WAITS, stage.code(), topic).increment();
    }

    /**
     * The journey goes on.
     *
     * @param isLive false for what a replay does, which says nothing about freshness
     */
    public void journey(JourneyEvent event, boolean isLive) {
        String stage = event.stage().code();
        counter(StageMetric.DOCUMENTS, stage, event.step().code()).increment();
        switch (event.step()) {
            case FETCHED, EXTRACTED, TAGGED, INDEXED, SKIPPED ->
                timer(StageMetric.DOCUMENT_DURATION, stage, event.step().code())
                        .record(Duration.ofMillis(event.durationMillis()));
            case RECEIVED, DEAD, REPLAYED, DISCARDED -> {}
        }
        if (event.reason() != null) {
            counter(StageMetric.DOCUMENTS_SKIPPED, stage, event.reason().code()).increment();
        }
        if (isLive && event.step() == JourneyStep.INDEXED) {
            String source = bounded(event.receipt().source());
            record(StageMetric.DOCUMENT_FRESHNESS, event.receipt().acceptedAt(), event.at(), source);
        }
    }

    /** A dead letter was written. */
    public void dead(Stage stage, ErrorCode code) {
        counter(StageMetric.DEAD_LETTERS, stage.code(), code.code()).increment();
    }

    /** A message was handed on. */
    public void sent(Object message) {
        if (message instanceof DocumentTagged tagged) {
            DistributionSummary.builder(StageMetric.DOCUMENT_TARGETS.meterName())
                    .register(registry)
                    .record(tagged.targetCount());
        } else if (message instanceof DocumentExtracted extracted
                && extracted.warnings().contains(OCR)) {
            String pages = extracted.metadata().getOrDefault(RECOGNISED_PAGES, "");
            counter(StageMetric.OCR_PAGES).increment(pages.isEmpty() ? 0 : pages.split(" ", -1).length);
        }
    }

    /** Elasticsearch refused a write or a whole bulk request with an HTTP status. */
    public void rejected(int status) {
        counter(StageMetric.INDEX_REJECTIONS, Integer.toString(status)).increment();
    }

    /** Puts a metric's tags and their values together. */
    static Tags tags(StageMetric metric, String... values) {
        Tags tags = Tags.empty();
        for (int i = 0; i < values.length; i++) {
            tags = tags.and(Tag.of(metric.tags().get(i), values[i]));
        }
        return tags;
    }

    private String bounded(String source) {
        if (sources.size() < MOST_SOURCES) {
            sources.add(source);
        }
        return sources.contains(source) ? source : OTHER_SOURCES;
    }

    /** Clocks of different machines may differ: what seems to end before it began took no time. */
    private void record(StageMetric metric, Instant from, Instant to, String... values) {
        Duration taken = Duration.between(from, to);
        timer(metric, values).record(taken.isNegative() ? Duration.ZERO : taken);
    }

    private Timer timer(StageMetric metric, String... values) {
        return Timer.builder(metric.meterName())
                .tags(tags(metric, values))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private Counter counter(StageMetric metric, String... values) {
        return Counter.builder(metric.meterName()).tags(tags(metric, values)).register(registry);
    }
}
