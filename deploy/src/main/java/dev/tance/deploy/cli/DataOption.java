package dev.tance.deploy.cli;

import dev.tance.deploy.state.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data directory a command means. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data directory (default: .tance/data beside the tance script).")
    private @Nullable Path directory;

    /** The directory that was given, or the default one of this checkout. */
    public DataDirectory dataDirectory() {
        if (directory != null) {
            return new DataDirectory(directory);
        }
        return new DataDirectory(
                Path.of(System.getProperty("tance.home", "")).resolve(".tance").resolve("data"));
    }
}
