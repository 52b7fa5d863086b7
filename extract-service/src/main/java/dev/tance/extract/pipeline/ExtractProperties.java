package dev.tance.extract.pipeline;

import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.recognition.RecognitionSettings;
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
 * @param slowProcessHeap heap of each of these, which hold the pictures of pages
 * @param recognitionProgram name on the search path, or path, of the program {@code tesseract}
 * @param recognitionLanguage its language data, several joined by {@code +}
 * @param recognitionProcesses pages of one document recognised at once, 0 for one a processor
 * @param recognitionMemory address space of each of these processes
 * @param longestPage time for the recognition of one page
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
        @DefaultValue("5m") Duration slowLongestWithoutProgress,
        @DefaultValue("384MB") DataSize slowProcessHeap,
        @DefaultValue("tesseract") String recognitionProgram,
        @DefaultValue("chi_sim") String recognitionLanguage,
        @DefaultValue("0") int recognitionProcesses,
        @DefaultValue("512MB") DataSize recognitionMemory,
        @DefaultValue("60s") Duration longestPage) {
    private static final int FILES_PER_PROCESS = 1_000;
    private static final Duration IDLE = Duration.ofSeconds(90);

    WorkerSettings ordinary() {
        return settings(processes, processHeap, longest, longestWithoutProgress);
    }

    WorkerSettings slow() {
        return settings(slowProcesses, slowProcessHeap, slowLongest, slowLongestWithoutProgress);
    }

    RecognitionSettings recognition() {
        int pages = recognitionProcesses > 0
                ? recognitionProcesses
                : Runtime.getRuntime().availableProcessors();
        return new RecognitionSettings(
                recognitionProgram, recognitionLanguage, pages, longestPage, (int) recognitionMemory.toMegabytes());
    }

    private static WorkerSettings settings(int count, DataSize heap, Duration total, Duration progress) {
        return new WorkerSettings(
                count, (int) heap.toMegabytes(), total, progress, FILES_PER_PROCESS, IDLE, ParseLimits.DEFAULT);
    }
}
