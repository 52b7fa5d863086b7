package dev.tance.index.testing;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Journey events and progress reports as the stages would send them. */
public final class SampleEvents {
    /** When the first step of all sample journeys ends. */
    public static final Instant START = Instant.parse("2026-03-02T00:00:01Z");

    private SampleEvents() {}

    public static JourneyEvent received(SampleDocument document) {
        return event(document, Stage.INGEST, JourneyStep.RECEIVED, null, null, null, START);
    }

    public static JourneyEvent indexed(SampleDocument document, Instant at) {
        return event(document, Stage.INDEX, JourneyStep.INDEXED, null, null, null, at);
    }

    public static JourneyEvent replayed(SampleDocument document, Instant at) {
        return event(document, Stage.EXTRACT, JourneyStep.REPLAYED, null, null, null, at);
    }

    public static JourneyEvent discarded(SampleDocument document, String reason, Instant at) {
        JourneyEvent event = event(document, Stage.EXTRACT, JourneyStep.DISCARDED, null, null, null, at);
        return new JourneyEvent(
                event.stage(),
                event.step(),
                event.receipt(),
                event.document(),
                null,
                null,
                reason,
                null,
                null,
                0,
                at,
                0,
                1,
                "test/1");
    }

    public static JourneyEvent skipped(SampleDocument document, SkipReason reason, Instant at) {
        return event(document, Stage.EXTRACT, JourneyStep.SKIPPED, reason, null, null, at);
    }

    public static JourneyEvent duplicate(SampleDocument document, SampleDocument original, Instant at) {
        return event(document, Stage.EXTRACT, JourneyStep.SKIPPED, SkipReason.DUPLICATE, null, original.id(), at);
    }

    public static JourneyEvent dead(SampleDocument document, ErrorCode error, Instant at) {
        return event(document, Stage.EXTRACT, JourneyStep.DEAD, null, error, null, at);
    }

    /** @param seconds after {@link #START} */
    public static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }

    public static SubmissionProgress progress(
            String id, String source, SubmissionStatus status, long received, Instant at) {
        return new SubmissionProgress(id, source, status, received, 100, 100, START, at, null, null);
    }

    private static JourneyEvent event(
            SampleDocument document,
            Stage stage,
            JourneyStep step,
            @Nullable SkipReason reason,
            @Nullable ErrorCode error,
            @Nullable String duplicateOf,
            Instant at) {
        return new JourneyEvent(
                stage,
                step,
                document.receipt(),
                document.identity(),
                reason,
                error,
                null,
                duplicateOf,
                null,
                10,
                at,
                1,
                1,
                "test/1");
    }
}
