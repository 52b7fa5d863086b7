package dev.tance.deploy.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps every log bounded: a file that has grown beyond the limit is copied to {@code NAME.log.1}, replacing the one
 * there, and emptied. The processes go on writing to the same file, since they opened it for appending.
 */
final class LogKeeper {
    private final Path directory;
    private final long limitBytes;

    LogKeeper(Path directory, long limitBytes) {
        this.directory = directory;
        this.limitBytes = limitBytes;
    }

    /** Looks at all logs once. A log that cannot be turned over is left as it is and looked at again next time. */
    void turnOver() {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(directory, "*.log")) {
            for (Path log : logs) {
                if (Files.size(log) > limitBytes) {
                    Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                        channel.truncate(0);
                    }
                }
            }
        } catch (IOException e) {
            System.err.println("cannot turn the logs over: " + e.getMessage());
        }
    }
}
