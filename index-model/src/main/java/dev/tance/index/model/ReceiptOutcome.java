package dev.tance.index.model;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.JourneyEvent;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How a receipt ended.
 *
 * @param step indexed, skipped or dead
 * @param reason set when skipped, else null
 * @param error set when dead, else null
 * @param detail one line that goes with reason or error, else null
 * @param duplicateOf id of the original document when the reason is duplicate, else null
 * @param stage that ended it
 */
public record ReceiptOutcome(
        String step,
        @Nullable SkipReason reason,
        @Nullable ErrorCode error,
        @Nullable String detail,
        @Nullable String duplicateOf,
        String stage,
        Instant at) {
    /** The same order for the same two outcomes, whichever comes first. */
    private static final Comparator<ReceiptOutcome> BY_TIME =
            Comparator.comparing(ReceiptOutcome::at).thenComparing(ReceiptOutcome::toString);

    static ReceiptOutcome of(JourneyEvent event) {
        return new ReceiptOutcome(
                event.step().code(),
                event.reason(),
                event.error(),
                event.detail(),
                event.duplicateOf(),
                event.stage().code(),
                event.at());
    }

    boolean isDuplicate() {
        return reason == SkipReason.DUPLICATE;
    }

    static ReceiptOutcome later(@Nullable ReceiptOutcome known, ReceiptOutcome other) {
        return known == null || BY_TIME.compare(other, known) > 0 ? other : known;
    }
}
