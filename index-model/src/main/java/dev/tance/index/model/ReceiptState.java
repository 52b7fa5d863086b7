package dev.tance.index.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a receipt: what {@code verify} counts. Events may come in any order and more than once; the state that
 * they add up to is the same.
 *
 * @param documentId null until an event named the document
 * @param url of the document, null likewise
 * @param member whether a container brought it, so that the submission's own count leaves it out
 * @param size of the original bytes, 0 until known
 * @param receivedAt null until its received event came
 * @param ended the latest end other than as a duplicate, null when none came
 * @param duplicate the latest end as a duplicate, null when none came
 * @param replayedAt when it was last sent through again, null when never
 * @param discardedAt when an operator last gave it up, null when never
 * @param discardedWhy the reason given then, null likewise
 * @param lastAt when the latest event happened
 */
public record ReceiptState(
        String id,
        String submission,
        String source,
        Instant acceptedAt,
        long sequence,
        @Nullable String documentId,
        @Nullable String url,
        boolean member,
        long size,
        @Nullable Instant receivedAt,
        @Nullable ReceiptOutcome ended,
        @Nullable ReceiptOutcome duplicate,
        @Nullable Instant replayedAt,
        @Nullable Instant discardedAt,
        @Nullable String discardedWhy,
        Instant lastAt) {

    /** The state after an event, which may be older than what is known. */
    public static ReceiptState after(@Nullable ReceiptState known, JourneyEvent event) {
        ReceiptState before = known == null ? first(event) : known;
        DocumentIdentity document = event.document();
        ReceiptOutcome outcome = event.step().isFinal() ? ReceiptOutcome.of(event) : null;
        boolean discards = event.step() == JourneyStep.DISCARDED && isLater(before.discardedAt, event);
        boolean asDuplicate = outcome != null && outcome.isDuplicate();
        return new ReceiptState(
                before.id,
                before.submission,
                before.source,
                before.acceptedAt,
                before.sequence,
                document == null ? before.documentId : document.documentId(),
                document == null ? before.url : document.url(),
                before.member || (document != null && document.parent() != null),
                Math.max(before.size, event.size()),
                event.step() == JourneyStep.RECEIVED ? earlier(before.receivedAt, event.at()) : before.receivedAt,
                outcome == null || asDuplicate ? before.ended : ReceiptOutcome.later(before.ended, outcome),
                outcome == null || !asDuplicate ? before.duplicate : ReceiptOutcome.later(before.duplicate, outcome),
                event.step() == JourneyStep.REPLAYED ? later(before.replayedAt, event.at()) : before.replayedAt,
                discards ? event.at() : before.discardedAt,
                discards ? event.detail() : before.discardedWhy,
                later(before.lastAt, event.at()));
    }

    /**
     * How it ended, null while in flight. An end before the last replay no longer counts. A document found to be a
     * duplicate while its indexing was under way stays a duplicate, since the index keeps it so (see
     * {@link WriteVersions#duplicate}).
     */
    public @Nullable ReceiptOutcome result() {
        return counts(duplicate) ? duplicate : counts(ended) ? ended : null;
    }

    /** For queries: indexed, skipped or dead, null while in flight. */
    @JsonProperty
    public @Nullable String outcome() {
        ReceiptOutcome result = result();
        return result == null ? null : result.step();
    }

    /** For queries: skip reason or error code, null while in flight or when indexed. */
    @JsonProperty
    public @Nullable String cause() {
        ReceiptOutcome result = result();
        if (result == null) {
            return null;
        }
        return result.reason() != null
                ? result.reason().code()
                : result.error() == null ? null : result.error().code();
    }

    /** For queries: whether it is dead and an operator gave it up since. */
    @JsonProperty
    public boolean discarded() {
        ReceiptOutcome result = result();
        return result != null
                && result.error() != null
                && discardedAt != null
                && !discardedAt.isBefore(result.at())
                && (replayedAt == null || !discardedAt.isBefore(replayedAt));
    }

    /** Of two at the same moment the same one wins whichever comes first. */
    private static boolean isLater(@Nullable Instant known, JourneyEvent event) {
        return known == null || event.at().isAfter(known);
    }

    private boolean counts(@Nullable ReceiptOutcome outcome) {
        return outcome != null && (replayedAt == null || !outcome.at().isBefore(replayedAt));
    }

    private static ReceiptState first(JourneyEvent event) {
        Receipt receipt = event.receipt();
        return new ReceiptState(
                receipt.id(),
                receipt.submission(),
                receipt.source(),
                receipt.acceptedAt(),
                receipt.sequence(),
                null,
                null,
                false,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                event.at());
    }

    private static Instant earlier(@Nullable Instant known, Instant other) {
        return known == null || other.isBefore(known) ? other : known;
    }

    private static Instant later(@Nullable Instant known, Instant other) {
        return known == null || other.isAfter(known) ? other : known;
    }
}
