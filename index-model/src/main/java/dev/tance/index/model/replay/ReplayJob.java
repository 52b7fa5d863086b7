package dev.tance.index.model.replay;

import dev.tance.contracts.message.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be sent again. It lasts: any process that may work on it takes over where the one before stopped.
 *
 * @param number from 1, ascending: the wave of what it sends
 * @param stage whose topic is sent again; null for dead letters, which go where they failed
 * @param generation the index generation that alone the results are for, null when they are for what is served
 * @param isDryRun whether it only counts
 * @param rate messages a second at most, null without limit
 * @param isForced whether also what was tried too often is sent
 * @param reason why dead letters are given up, null for other actions
 * @param wish what the operator wants
 */
public record ReplayJob(
        int number,
        ReplayAction action,
        @Nullable Stage stage,
        @Nullable Integer generation,
        ReplaySelection selection,
        boolean isDryRun,
        @Nullable Integer rate,
        boolean isForced,
        @Nullable String reason,
        Instant createdAt,
        ReplayWish wish,
        ReplayState state,
        ReplayProgress progress) {
    /** The id of its entry. */
    public static String id(int number) {
        return Integer.toString(number);
    }

    /** The same with another number. */
    public ReplayJob numbered(int other) {
        return new ReplayJob(
                other,
                action,
                stage,
                generation,
                selection,
                isDryRun,
                rate,
                isForced,
                reason,
                createdAt,
                wish,
                state,
                progress);
    }

    /** The same as the operator wants it now. */
    public ReplayJob wished(ReplayWish other) {
        return new ReplayJob(
                number,
                action,
                stage,
                generation,
                selection,
                isDryRun,
                rate,
                isForced,
                reason,
                createdAt,
                other,
                state,
                progress);
    }

    /** The same further on. */
    public ReplayJob at(ReplayState other, ReplayProgress further) {
        return new ReplayJob(
                number,
                action,
                stage,
                generation,
                selection,
                isDryRun,
                rate,
                isForced,
                reason,
                createdAt,
                wish,
                other,
                further);
    }
}
