package dev.tance.stage.metric;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented work of a stage: makes every meter once. */
final class StageWork {
    static final Instant ACCEPTED = Instant.parse("2026-03-01T07:00:00Z");

    private StageWork() {}

    static void doSomeOfEach(MeterRegistry registry, Clock clock) {
        Waits waits = new Waits(registry, clock);
        StageMeters meters = new StageMeters(registry, waits, clock);
        ConsumerWatch watch = new ConsumerWatch((topic, group) -> 3, registry);
        watch.watch("fetched", "tance-extract", () -> true);
        watch.look();
        meters.taken(Stage.EXTRACT, "fetched", 1, ACCEPTED.toEpochMilli());
        meters.waits(Stage.EXTRACT, "fetched");
        meters.passed(Stage.EXTRACT, "fetched", clock.instant());
        meters.journey(event(JourneyStep.INDEXED, "county", null, ACCEPTED.plusSeconds(60)), true);
        meters.journey(event(JourneyStep.SKIPPED, "county", SkipReason.DUPLICATE, ACCEPTED), true);
        meters.dead(Stage.EXTRACT, ErrorCode.CORRUPT);
        meters.sent(recognised("3:91 4:88"));
        meters.sent(TaggedDocuments.withTargets(4));
        meters.rejected(429);
    }

    static JourneyEvent event(JourneyStep step, String source, @Nullable SkipReason reason, Instant at) {
        return new JourneyEvent(
                Stage.INDEX, step, receipt(source), null, reason, null, null, null, null, 0, at, 250, 1, "test/1");
    }

    static DocumentExtracted recognised(String pages) {
        ContentReference bytes = new ContentReference("0".repeat(64), 5);
        return new DocumentExtracted(
                document(),
                bytes,
                bytes,
                "application/pdf",
                null,
                Map.of("recognisedPages", pages),
                List.of(),
                100,
                List.of("ocr"),
                "test/1");
    }

    static DocumentIdentity document() {
        return new DocumentIdentity(
                "d".repeat(32), "0".repeat(64), "http://yunxi.gov.example/a", ACCEPTED, receipt("county"), null);
    }

    private static Receipt receipt(String source) {
        return new Receipt("a".repeat(32), "submission", source, ACCEPTED, 0);
    }
}
