package dev.tance.extract.rules;

import dev.tance.tagging.RuleTrial;
import dev.tance.tagging.TaggingEngine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory with tables that are laid over the built-in ones, see docs/tagging-own-rules.md. Files that do not end in
 * {@code .tsv} are passed over.
 *
 * @param path the directory; null when there are none but the built-in rules
 */
public record RuleDirectory(@Nullable Path path) {
    private static final String ENDING = ".tsv";
    private static final long LARGEST_FILE = 16L << 20;

    /**
     * The files as they are now, content by name.
     *
     * @throws IOException when the directory or a file cannot be read; the message is one clear line
     */
    Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (path == null) {
            return files;
        }
        if (!Files.isDirectory(path)) {
            throw new IOException("no directory of rules: " + path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            for (Path file : entries.filter(RuleDirectory::isTable).toList()) {
                files.put(file.getFileName().toString(), content(file));
            }
        }
        return files;
    }

    /**
     * An engine with the rules as they are now.
     *
     * @throws IOException when they cannot be read
     * @throws IllegalArgumentException when they are wrong; the message says in one line where and what
     */
    public TaggingEngine engine() throws IOException {
        return RuleTrial.engine(read());
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static String content(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(file.getFileName() + " is larger than 16 MB");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + " is no UTF-8 text", e);
        }
    }
}
