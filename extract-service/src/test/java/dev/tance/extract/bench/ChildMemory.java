package dev.tance.extract.bench;

import dev.tance.extract.worker.WorkerPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the children of this process took of memory, as Linux tells it. */
final class ChildMemory {
    private static final String PEAK = "VmHWM:";

    private ChildMemory() {}

    /** The largest resident set that a child of ours had so far, 0 where the system does not tell. */
    static long largestPeakMegabytes() {
        return ProcessHandle.current()
                .children()
                .filter(child -> isWorker(child.pid()))
                .mapToLong(child -> peakKilobytes(child.pid()) / 1024)
                .max()
                .orElse(0);
    }

    private static boolean isWorker(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"))
                    .contains(WorkerPool.class.getPackageName());
        } catch (IOException e) {
            return false;
        }
    }

    private static long peakKilobytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            List<String> lines = Files.readAllLines(status);
            return lines.stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
