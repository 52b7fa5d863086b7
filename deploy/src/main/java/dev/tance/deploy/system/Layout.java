package dev.tance.deploy.system;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things lie in a data directory.
 *
 * @param directory the data directory, absolute
 */
public record Layout(Path directory) {
    /** JVM option that every process of a data directory carries, so that it can be recognised as its own later. */
    private static final String MARKER = "-Dtance.data=";

    /** JVM option that tells which part a marked process is. */
    public static final String PART = "-Dtance.part=";

    /** The supervisor's name among the parts. */
    public static final String SUPERVISOR = "supervisor";

    /** Makes the folder absolute, so that markers compare. */
    public Layout {
        directory = directory.toAbsolutePath().normalize();
    }

    /** The JVM option that marks this directory's processes. */
    public String marker() {
        return MARKER + directory;
    }

    /** The JVM options that mark a process as the given part of this directory. */
    public List<String> markers(String part) {
        return List.of(marker(), PART + part);
    }

    /** Folder of one embedded server. */
    public Path partDirectory(String part) {
        return directory.resolve(part);
    }

    /** The claim-check store of raw bytes. */
    public Path rawStore() {
        return directory.resolve("raw-store");
    }

    /** Folder of all logs. */
    public Path logs() {
        return directory.resolve("logs");
    }

    /** Log of one part. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }
}
