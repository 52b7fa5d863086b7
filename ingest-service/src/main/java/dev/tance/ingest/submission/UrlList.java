package dev.tance.ingest.submission;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A text file with a URL a line; blank lines and those that begin with # are comments. */
final class UrlList {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private UrlList() {}

    /**
     * Gives the lines to the predicate, as long as it says true.
     *
     * @return whether it said true to all
     */
    static boolean lines(Path file, Predicate<String> each) throws IOException {
        // A reader of its own, since Files.newBufferedReader fails at bytes that are no UTF-8
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!each.test(line.replace(BYTE_ORDER_MARK, ""))) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean isUrl(String line) {
        return !line.isBlank() && !line.stripLeading().startsWith("#");
    }
}
