package dev.tance.index.model;

import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about the dead letters of a receipt.
 *
 * @param replayedAt when the receipt's message was last sent again, null when never
 * @param discardedAt when an operator last gave it up, null when never
 * @param discardedWhy the reason given then, null likewise
 */
public record DeadLetterHandling(
        @Nullable Instant replayedAt,
        @Nullable Instant discardedAt,
        @Nullable String discardedWhy) {
    /** Nothing was done. */
    public static final DeadLetterHandling NONE = new DeadLetterHandling(null, null, null);

    /** What the event adds; other events than replays and discards add nothing. */
    public DeadLetterHandling after(JourneyEvent event) {
        return switch (event.step()) {
            case REPLAYED -> and(new DeadLetterHandling(event.at(), null, null));
            case DISCARDED -> and(new DeadLetterHandling(null, event.at(), event.detail()));
            default -> this;
        };
    }

    /** Both together: the latest of each kind. */
    public DeadLetterHandling and(DeadLetterHandling other) {
        boolean othersDiscard = isAfter(other.discardedAt, discardedAt);
        return new DeadLetterHandling(
                isAfter(other.replayedAt, replayedAt) ? other.replayedAt : replayedAt,
                othersDiscard ? other.discardedAt : discardedAt,
                othersDiscard ? other.discardedWhy : discardedWhy);
    }

    /** What became of a letter that was written at this time; what was done before it was about an earlier one. */
    IndexedDeadLetter.State stateOf(Instant at) {
        Instant replayed = since(at, replayedAt);
        Instant discarded = since(at, discardedAt);
        if (replayed == null) {
            return discarded == null ? IndexedDeadLetter.State.OPEN : IndexedDeadLetter.State.DISCARDED;
        }
        boolean later = discarded != null && !discarded.isBefore(replayed);
        return later ? IndexedDeadLetter.State.DISCARDED : IndexedDeadLetter.State.REDRIVEN;
    }

    /** Whether an event is one of those that count here. */
    public static boolean isTouchedBy(JourneyEvent event) {
        return event.step() == JourneyStep.REPLAYED || event.step() == JourneyStep.DISCARDED;
    }

    private static @Nullable Instant since(Instant at, @Nullable Instant done) {
        return done == null || done.isBefore(at) ? null : done;
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
