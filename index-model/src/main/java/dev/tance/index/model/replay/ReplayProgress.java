package dev.tance.index.model.replay;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay is.
 *
 * @param positions next offset to look at, by partition; empty for dead letters
 * @param ends offset after the last one to look at, by partition
 * @param after id of the last dead letter looked at, null before the first
 * @param scanned messages or dead letters looked at
 * @param total messages or dead letters to look at in all
 * @param selected those that the selection means
 * @param sent those sent (given up) so far; 0 in a dry run
 * @param refused selected ones that were not sent because they had been tried too often
 * @param bySource the selected by source, at most 1,000 sources
 * @param byMediaType the selected by what is known of their type, at most 1,000
 * @param owner the process that works on it, null when none
 * @param leaseUntil when another process may take over
 * @param detail one line about a failure, else null
 */
public record ReplayProgress(
        Map<String, Long> positions,
        Map<String, Long> ends,
        @Nullable String after,
        long scanned,
        long total,
        long selected,
        long sent,
        long refused,
        Map<String, Long> bySource,
        Map<String, Long> byMediaType,
        @Nullable String owner,
        @Nullable Instant leaseUntil,
        @Nullable Instant startedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant endedAt,
        @Nullable String detail) {
    /** Not begun. */
    public static final ReplayProgress NONE = new ReplayProgress(
            Map.of(), Map.of(), null, 0, 0, 0, 0, 0, Map.of(), Map.of(), null, null, null, null, null, null);

    public ReplayProgress {
        positions = Map.copyOf(positions);
        ends = Map.copyOf(ends);
        bySource = Map.copyOf(bySource);
        byMediaType = Map.copyOf(byMediaType);
    }

    /** Begun, to look at {@code total}. */
    public ReplayProgress begun(Map<String, Long> from, Map<String, Long> to, long all, Instant now) {
        return new ReplayProgress(
                from,
                to,
                after,
                scanned,
                all,
                selected,
                sent,
                refused,
                bySource,
                byMediaType,
                owner,
                leaseUntil,
                now,
                now,
                null,
                null);
    }

    /** One step on. */
    public ReplayProgress on(ReplayStep step) {
        return new ReplayProgress(
                step.positions().isEmpty() ? positions : step.positions(),
                ends,
                step.after() == null ? after : step.after(),
                scanned + step.scanned(),
                total,
                selected + step.selected(),
                sent + step.sent(),
                refused + step.refused(),
                ReplayStep.added(bySource, step.bySource()),
                ReplayStep.added(byMediaType, step.byMediaType()),
                owner,
                leaseUntil,
                startedAt,
                updatedAt,
                endedAt,
                detail);
    }

    /** Held by {@code process} until then. */
    public ReplayProgress heldBy(@Nullable String process, @Nullable Instant until, Instant now) {
        return new ReplayProgress(
                positions,
                ends,
                after,
                scanned,
                total,
                selected,
                sent,
                refused,
                bySource,
                byMediaType,
                process,
                until,
                startedAt,
                now,
                endedAt,
                detail);
    }

    /** At its end. */
    public ReplayProgress ended(Instant now, @Nullable String why) {
        return new ReplayProgress(
                positions,
                ends,
                after,
                scanned,
                total,
                selected,
                sent,
                refused,
                bySource,
                byMediaType,
                null,
                null,
                startedAt,
                now,
                now,
                why);
    }
}
