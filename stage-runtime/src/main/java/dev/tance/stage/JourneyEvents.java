package dev.tance.stage;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes the journey events of one stage, with time, duration and component filled in. */
public final class JourneyEvents {
    private final Stage stage;
    private final ComponentVersion component;
    private final Clock clock;

    public JourneyEvents(Stage stage, ComponentVersion component, Clock clock) {
        this.stage = stage;
        this.component = component;
        this.clock = clock;
    }

    /** The stage whose events these are. */
    Stage stage() {
        return stage;
    }

    /** The time now, to be handed back as {@code started} when the work on a document is over. */
    public Instant now() {
        return clock.instant();
    }

    /** A document passed this stage: received, fetched, extracted, tagged or indexed. */
    public JourneyEvent passed(
            JourneyStep step, DocumentIdentity document, @Nullable String mediaType, long size, Instant started) {
        return event(step, document.receipt(), document, null, null, null, null, mediaType, size, started, 1);
    }

    /**
     * A document ends here, rightly without being indexed.
     *
     * @param detail one line of explanation without any of the document's text
     * @param duplicateOf id of the original when the reason is duplicate, else null
     */
    public JourneyEvent skipped(
            DocumentIdentity document,
            SkipReason reason,
            @Nullable String detail,
            @Nullable String duplicateOf,
            @Nullable String mediaType,
            long size,
            Instant started) {
        return event(
                JourneyStep.SKIPPED,
                document.receipt(),
                document,
                reason,
                null,
                detail,
                duplicateOf,
                mediaType,
                size,
                started,
                1);
    }

    /** An item ends here as a dead letter. */
    public JourneyEvent dead(
            Receipt receipt, @Nullable DocumentIdentity document, ErrorCode error, String detail, int attempt) {
        return event(JourneyStep.DEAD, receipt, document, null, error, detail, null, null, 0, clock.instant(), attempt);
    }

    /** An item of which nothing but its receipt is known was counted in. */
    public JourneyEvent received(Receipt receipt) {
        return event(JourneyStep.RECEIVED, receipt, null, null, null, null, null, null, 0, clock.instant(), 1);
    }

    /** A replay sends the document, or an item of which no document is known, through {@code stage} again. */
    public static JourneyEvent replayed(
            Stage stage,
            Receipt receipt,
            @Nullable DocumentIdentity document,
            int wave,
            Instant at,
            ComponentVersion component) {
        String detail = "replay " + wave;
        return byOperator(stage, JourneyStep.REPLAYED, receipt, document, detail, at, component);
    }

    /** An operator gives up an item that is dead at {@code stage}. */
    public static JourneyEvent discarded(
            Stage stage,
            Receipt receipt,
            @Nullable DocumentIdentity document,
            String reason,
            Instant at,
            ComponentVersion component) {
        return byOperator(stage, JourneyStep.DISCARDED, receipt, document, reason, at, component);
    }

    private static JourneyEvent byOperator(
            Stage stage,
            JourneyStep step,
            Receipt receipt,
            @Nullable DocumentIdentity document,
            String detail,
            Instant at,
            ComponentVersion component) {
        return new JourneyEvent(
                stage, step, receipt, document, null, null, detail, null, null, 0, at, 0, 1, component.toString());
    }

    private JourneyEvent event(
            JourneyStep step,
            Receipt receipt,
            @Nullable DocumentIdentity document,
            @Nullable SkipReason reason,
            @Nullable ErrorCode error,
            @Nullable String detail,
            @Nullable String duplicateOf,
            @Nullable String mediaType,
            long size,
            Instant started,
            int attempt) {
        Instant now = clock.instant();
        return new JourneyEvent(
                stage,
                step,
                receipt,
                document,
                reason,
                error,
                detail,
                duplicateOf,
                mediaType,
                size,
                now,
                Duration.between(started, now).toMillis(),
                attempt,
                component.toString());
    }
}
