package dev.tance.gateway.replay;

import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplaySelection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A replay as operators see it. Fields without a note mean what {@link ReplayJob} and {@link ReplayProgress} say.
 *
 * @param perSecond messages looked at in a second on the whole so far
 * @param secondsLeft until all are looked at, at this pace; null when not running or too early to tell
 */
public record ReplayView(
        int number,
        String action,
        @Nullable String stage,
        @Nullable Integer generation,
        ReplaySelection selection,
        boolean dryRun,
        @Nullable Integer rate,
        boolean forced,
        @Nullable String reason,
        String state,
        String wish,
        long scanned,
        long total,
        long selected,
        long sent,
        long refused,
        Map<String, Long> bySource,
        Map<String, Long> byMediaType,
        double perSecond,
        @Nullable Long secondsLeft,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant endedAt,
        @Nullable String detail) {
    private static final double MILLIS = 1_000;

    /** The view of a job. */
    public static ReplayView of(ReplayJob job) {
        ReplayProgress progress = job.progress();
        double perSecond = perSecond(progress);
        boolean isUnderWay = progress.endedAt() == null && perSecond > 0;
        return new ReplayView(
                job.number(),
                job.action().code(),
                job.stage() == null ? null : job.stage().code(),
                job.generation(),
                job.selection(),
                job.isDryRun(),
                job.rate(),
                job.isForced(),
                job.reason(),
                job.state().code(),
                job.wish().code(),
                progress.scanned(),
                progress.total(),
                progress.selected(),
                progress.sent(),
                progress.refused(),
                progress.bySource(),
                progress.byMediaType(),
                perSecond,
                isUnderWay ? Math.round(Math.max(0, progress.total() - progress.scanned()) / perSecond) : null,
                job.createdAt(),
                progress.startedAt(),
                progress.updatedAt(),
                progress.endedAt(),
                progress.detail());
    }

    private static double perSecond(ReplayProgress progress) {
        if (progress.startedAt() == null || progress.updatedAt() == null) {
            return 0;
        }
        double seconds =
                Duration.between(progress.startedAt(), progress.updatedAt()).toMillis() / MILLIS;
        return seconds <= 0 ? 0 : Math.round(progress.scanned() / seconds * 10) / 10.0;
    }
}
