package dev.tance.extract.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read and what is known of it.
 *
 * @param file the bytes, never changed
 * @param url where it was found, null for a file without a URL
 * @param declaredMediaType the type that the server stated, without parameters
 * @param declaredCharset the charset that the server stated
 * @param fileName its name, which may end in a wrong extension
 */
public record SourceFile(
        Path file,
        @Nullable String url,
        @Nullable String declaredMediaType,
        @Nullable String declaredCharset,
        @Nullable String fileName) {
    /** A local file of which only the name is known. */
    public static SourceFile of(Path file) {
        return new SourceFile(file, null, null, null, String.valueOf(file.getFileName()));
    }
}
