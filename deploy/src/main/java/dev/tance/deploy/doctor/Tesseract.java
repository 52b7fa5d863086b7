package dev.tance.deploy.doctor;

import dev.tance.deploy.doctor.Finding.Grade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Looks for the character recognition program that scans are read with. */
final class Tesseract {
    private static final String WHAT = "tesseract";
    private static final String CHINESE = "chi_sim";
    private static final long LIMIT_SECONDS = 10;

    private final List<String> command;

    Tesseract() {
        this(List.of(WHAT, "--list-langs"));
    }

    Tesseract(List<String> command) {
        this.command = command;
    }

    Finding examine() {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Finding(WHAT, Grade.POOR, "does not answer: scans are skipped as ocr_needed");
            }
            return output.lines().anyMatch(line -> line.strip().equals(CHINESE))
                    ? new Finding(WHAT, Grade.GOOD, "installed, with " + CHINESE)
                    : new Finding(
                            WHAT,
                            Grade.POOR,
                            "its language data " + CHINESE
                                    + " is missing: scans are skipped as ocr_needed; install tesseract-ocr-chi-sim");
        } catch (IOException e) {
            return new Finding(
                    WHAT,
                    Grade.POOR,
                    "not installed: scans are skipped as ocr_needed; install tesseract-ocr and tesseract-ocr-chi-sim");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Finding(WHAT, Grade.POOR, "interrupted");
        }
    }
}
