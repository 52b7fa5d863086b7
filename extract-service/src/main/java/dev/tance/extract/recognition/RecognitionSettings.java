package dev.tance.extract.recognition;

import java.time.Duration;
import java.util.List;

/**
 * How the recognition program is run.
 *
 * @param program name on the search path, or path of the program {@code tesseract}
 * @param language names of its language data, joined by {@code +}
 * @param processes at most this many at once for one document, a page each
 * @param longestPage a page that takes longer is given up
 * @param megabytes address space of one process
 */
public record RecognitionSettings(String program, String language, int processes, Duration longestPage, int megabytes) {
    /** The program as Debian installs it, on all processors. */
    public static final RecognitionSettings DEFAULT = new RecognitionSettings(
            "tesseract", "chi_sim", Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(60), 512);

    private static final String PREFIX = "tance.recognition.";

    /** Options for the command line of a JVM, from which {@link #ofSystem} reads these settings again. */
    public List<String> options() {
        return List.of(
                option("program", program),
                option("language", language),
                option("processes", processes),
                option("longest-page", longestPage.toMillis()),
                option("megabytes", megabytes));
    }

    /** The settings that this JVM was started with, else the default ones. */
    public static RecognitionSettings ofSystem() {
        return new RecognitionSettings(
                System.getProperty(PREFIX + "program", DEFAULT.program()),
                System.getProperty(PREFIX + "language", DEFAULT.language()),
                Integer.getInteger(PREFIX + "processes", DEFAULT.processes()),
                Duration.ofMillis(Long.getLong(
                        PREFIX + "longest-page", DEFAULT.longestPage().toMillis())),
                Integer.getInteger(PREFIX + "megabytes", DEFAULT.megabytes()));
    }

    private static String option(String name, Object value) {
        return "-D" + PREFIX + name + "=" + value;
    }
}
