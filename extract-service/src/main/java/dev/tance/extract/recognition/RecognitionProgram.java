package dev.tance.extract.recognition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether the recognition program is installed with its language data. What is missing is looked for again after a
 * minute, so that installing it needs no restart.
 */
public final class RecognitionProgram {
    /** What to do when it is missing. */
    public static final String HINT = "install tesseract with its language data chi_sim"
            + " (Debian: tesseract-ocr tesseract-ocr-chi-sim), then replay";

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final long LIMIT_SECONDS = 10;

    private final RecognitionSettings settings;
    private final Clock clock;
    private boolean installed;
    private @Nullable Instant lookedAt;

    public RecognitionProgram(RecognitionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether pages can be recognised here. */
    public synchronized boolean isInstalled() {
        Instant now = clock.instant();
        if (!installed && (lookedAt == null || !now.isBefore(lookedAt.plus(LOOK_AGAIN)))) {
            installed = look();
            lookedAt = now;
        }
        return installed;
    }

    private boolean look() {
        try {
            Process process = new ProcessBuilder(settings.program(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            try {
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    return false;
                }
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                Set<String> languages = output.lines().map(String::strip).collect(Collectors.toSet());
                return languages.containsAll(Arrays.asList(settings.language().split("\\+")));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
