package dev.tance.deploy.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads how much memory a process and its children hold. */
public final class ProcessMemory {
    private static final Path PROC = Path.of("/proc");

    private ProcessMemory() {}

    /** Resident bytes of a process and all its descendants; 0 when it is gone or the system does not tell. */
    public static long residentBytes(long pid) {
        long children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> single(child.pid()))
                .sum();
        return single(pid) + children;
    }

    private static long single(long pid) {
        try {
            return Files.isDirectory(PROC) ? fromProc(pid) : fromPs(pid);
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }

    private static long fromProc(long pid) throws IOException {
        List<String> lines = Files.readAllLines(PROC.resolve(Long.toString(pid)).resolve("status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> kilobytes(line.replace("VmRSS:", "").replace("kB", "")))
                .sum();
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(ps.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = reader.readLine();
            return line == null ? 0 : kilobytes(line);
        }
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.strip()) * 1024;
    }
}
