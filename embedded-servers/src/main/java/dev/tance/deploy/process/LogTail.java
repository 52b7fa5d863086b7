package dev.tance.deploy.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log file, however long the file is. */
public final class LogTail {
    private static final int MAXIMUM_BYTES = 16 * 1024;
    private static final int MAXIMUM_LINE = 300;

    private LogTail() {}

    /** Returns up to {@code count} last lines that are not blank, oldest first; none when the file cannot be read. */
    public static List<String> lastLines(Path log, int count) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - MAXIMUM_BYTES);
            byte[] bytes = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Returns a clause for a message: the most telling of the last lines, cut to a readable length, and the file's path. */
    public static String describe(Path log) {
        List<String> lines = lastLines(log, 40);
        String telling = lines.stream()
                .filter(line -> !line.startsWith("\t") && !line.startsWith(" "))
                .filter(line -> line.contains("Exception") || line.contains("ERROR") || line.contains("Error"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "" : lines.getLast());
        String shortened = telling.length() > MAXIMUM_LINE ? telling.substring(0, MAXIMUM_LINE) + "…" : telling;
        return (shortened.isEmpty() ? "" : ": " + shortened) + " (log: " + log + ")";
    }
}
