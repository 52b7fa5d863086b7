package dev.tance.extract.pipeline;

import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.worker.WorkerSettings;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code tance.extract}.
 *
 * @param largestFile larger files become dead letters
 * @param processes child processes for ordinary work
 * @param processHeap heap of each child
 * @param longest time for one file
 * @param longestWithoutProgress time for one file without a sign of progress
 * @param slowProcesses child processes of the slow lane
 */
@ConfigurationProperties("tance.extract")
public record ExtractProperties(
        @DefaultValue("256MB") DataSize largestFile,
        @DefaultValue("2") int processes,
        @DefaultValue("192MB") DataSize processHeap,
        @DefaultValue("60s") Duration longest,
        @DefaultValue("30s") Duration longestWithoutProgress,
        @DefaultValue("1") int slowProcesses,
        @DefaultValue("2h") Duration slowLongest,
        @DefaultValue("5m") Duration slowLongestWithoutProgress) {
    private static final int FILES_PER_PROCESS = 1_000;
    private static final Duration IDLE = Duration.ofSeconds(90);

    WorkerSettings ordinary() {
        return settings(processes, longest, longestWithoutProgress);
    }

    WorkerSettings slow() {
        return settings(slowProcesses, slowLongest, slowLongestWithoutProgress);
    }

    private WorkerSettings settings(int count, Duration total, Duration progress) {
        return new WorkerSettings(
                count, (int) processHeap.toMegabytes(), total, progress, FILES_PER_PROCESS, IDLE, ParseLimits.DEFAULT);
    }
}
