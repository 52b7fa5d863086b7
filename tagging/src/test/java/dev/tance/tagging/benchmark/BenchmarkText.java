package dev.tance.tagging.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text that is measured, all on one line: the file named by {@code tance.benchmark.text}, else the shared
 * compilation where it lies beside the repository, else an invented compilation of the same shape.
 */
final class BenchmarkText {
    private static final List<Path> SHARED = List.of(
            Path.of("..", "shared", "corpus", "files", "compilation.txt"),
            Path.of("..", "..", "shared", "corpus", "files", "compilation.txt"));

    private BenchmarkText() {}

    /** The whole text. */
    static String whole() {
        String named = System.getProperty("tance.benchmark.text");
        if (named != null) {
            return read(Path.of(named));
        }
        return SHARED.stream()
                .filter(Files::isReadable)
                .findFirst()
                .map(BenchmarkText::read)
                .orElseGet(() -> InventedCompilation.of(400_000));
    }

    /** The text repeated or cut so that it takes about so many bytes in UTF-8. */
    static String ofBytes(int bytes) {
        String whole = whole();
        double bytesOfCharacter = (double) whole.getBytes(StandardCharsets.UTF_8).length / whole.length();
        int length = (int) (bytes / bytesOfCharacter);
        String repeated = length <= whole.length() ? whole : whole.repeat(length / whole.length() + 1);
        return repeated.substring(0, length);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the text to measure: " + file, e);
        }
    }
}
