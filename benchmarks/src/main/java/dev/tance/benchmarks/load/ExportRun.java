package dev.tance.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Takes a whole export as a stream, and watches the gateway's memory meanwhile. */
final class ExportRun {
    private static final int BUFFER = 1 << 16;

    private final Http gateway;
    private final long gatewayProcess;

    /** @param gatewayProcess process id of the gateway, 0 when its memory cannot be watched from here */
    ExportRun(Http gateway, long gatewayProcess) {
        this.gateway = gateway;
        this.gatewayProcess = gatewayProcess;
    }

    /**
     * What was seen.
     *
     * @param rows lines of the answer
     * @param memoryBefore resident bytes of the gateway before, 0 when unknown
     * @param memoryMost the most of it while the rows came
     */
    record Result(long rows, double seconds, long memoryBefore, long memoryMost) {
        double rowsPerSecond() {
            return rows / seconds;
        }
    }

    /** Reads {@code path} to its end and counts its lines. */
    Result run(String path) throws IOException {
        long before = memory();
        long most = before;
        long rows = 0;
        long started = System.nanoTime();
        long looked = started;
        try (InputStream stream = gateway.stream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                rows += lines(buffer, read);
                if (System.nanoTime() - looked > TimeUnit.MILLISECONDS.toNanos(500)) {
                    looked = System.nanoTime();
                    most = Math.max(most, memory());
                }
            }
        }
        return new Result(rows, (System.nanoTime() - started) / 1e9, before, Math.max(most, memory()));
    }

    private static long lines(byte[] buffer, int length) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private long memory() throws IOException {
        Path status = Path.of("/proc", Long.toString(gatewayProcess), "status");
        if (gatewayProcess == 0 || !Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
