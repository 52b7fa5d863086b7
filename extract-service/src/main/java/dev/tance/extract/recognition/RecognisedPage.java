package dev.tance.extract.recognition;

import dev.tance.contracts.error.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recognition gave for a page.
 *
 * @param number 1-based
 * @param dpi pixels per inch of the picture that was read
 * @param lines in reading order, empty for a page without text or one that failed
 * @param failure why the page could not be read, null when it was
 */
public record RecognisedPage(
        int number,
        int dpi,
        List<RecognisedLine> lines,
        @Nullable ErrorCode failure) {
    public RecognisedPage {
        lines = List.copyOf(lines);
    }

    /** Mean over all characters, 0 to 100; 0 for a page without text. */
    public double confidence() {
        return TesseractOutput.confidence(lines);
    }

    /** Characters of all lines. */
    public int characters() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
