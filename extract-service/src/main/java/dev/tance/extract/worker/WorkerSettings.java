package dev.tance.extract.worker;

import dev.tance.extract.file.ParseLimits;
import java.time.Duration;

/**
 * How child processes are run.
 *
 * @param processes at most this many at once
 * @param heapMegabytes heap of each; with metaspace, code and stacks a process takes at most about 150 MB more
 * @param total longest time for one file
 * @param progress longest time for one file without a sign of progress
 * @param filesPerProcess a process is replaced after this many files
 * @param idle a process that had no work for this long is ended
 * @param limits bounds of what a file may yield
 */
public record WorkerSettings(
        int processes,
        int heapMegabytes,
        Duration total,
        Duration progress,
        int filesPerProcess,
        Duration idle,
        ParseLimits limits) {
    /** For work that should take seconds at most. */
    public static final WorkerSettings DEFAULT = new WorkerSettings(
            2, 192, Duration.ofSeconds(60), Duration.ofSeconds(30), 1_000, Duration.ofSeconds(90), ParseLimits.DEFAULT);

    /** For character recognition, whose pictures need more heap. */
    public static final WorkerSettings SLOW = new WorkerSettings(
            1, 384, Duration.ofHours(2), Duration.ofMinutes(5), 1_000, Duration.ofSeconds(90), ParseLimits.DEFAULT);
}
