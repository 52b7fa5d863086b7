package dev.tance.extract.recognition;

import dev.tance.contracts.error.ErrorCode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the program on one picture, as a process of its own with limits on memory, processor time, output and time in all.
 * It runs at a lower priority, so that ordinary documents keep the processors.
 */
final class Tesseract {
    /** Pages without columns and with them, tables and pictures beside text. */
    static final int AUTOMATIC = 3;
    /** The same, after finding out which way up the page is. */
    static final int AUTOMATIC_WITH_ORIENTATION = 1;

    private static final int OUTPUT_BLOCKS = 32_768;
    private static final String LIMITED =
            "ulimit -c 0; ulimit -v $1 2>/dev/null; ulimit -t $2; ulimit -f $3; shift 3;" + " exec nice -n 10 \"$@\"";
    private static final Duration END = Duration.ofSeconds(5);

    private final RecognitionSettings settings;

    Tesseract(RecognitionSettings settings) {
        this.settings = settings;
    }

    /**
     * Recognises a picture.
     *
     * @param table where the program's output may be written
     * @param segmentation how the page is taken apart, see the constants
     * @throws RecognitionFailure timeout or parser_crashed: this page is lost
     * @throws IOException when the program cannot be started
     */
    List<RecognisedLine> read(Path picture, Path table, int dpi, int segmentation)
            throws RecognitionFailure, IOException {
        ProcessBuilder builder = new ProcessBuilder(command(picture, dpi, segmentation));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.redirectOutput(table.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(settings.longestPage().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RecognitionFailure(
                        ErrorCode.TIMEOUT, "recognising a page took longer than " + settings.longestPage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RecognitionFailure(ErrorCode.TIMEOUT, "interrupted");
        } finally {
            end(process);
        }
        if (process.exitValue() != 0) {
            throw new RecognitionFailure(
                    ErrorCode.PARSER_CRASHED, "the recognition program ended with " + process.exitValue());
        }
        return TesseractOutput.lines(Files.readString(table));
    }

    private List<String> command(Path picture, int dpi, int segmentation) {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                LIMITED,
                "sh",
                Integer.toString(settings.megabytes() * 1024),
                Long.toString(settings.longestPage().toSeconds() + 1),
                Integer.toString(OUTPUT_BLOCKS)));
        command.addAll(List.of(settings.program(), picture.toString(), "-", "-l", settings.language()));
        command.addAll(List.of("--psm", Integer.toString(segmentation), "--dpi", Integer.toString(dpi)));
        // Sauvola's method: a threshold of its own for each spot, for grey and uneven paper
        command.addAll(List.of("-c", "thresholding_method=2", "tsv"));
        return command;
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
