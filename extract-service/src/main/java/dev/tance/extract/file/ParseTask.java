package dev.tance.extract.file;

import dev.tance.extract.document.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a child process is asked to read.
 *
 * @param file absolute path of the bytes
 * @param workFolder empty folder for the members of an archive
 * @param recognise whether pages without a text layer are to be read by character recognition
 */
public record ParseTask(
        String file,
        @Nullable String url,
        @Nullable String declaredMediaType,
        @Nullable String declaredCharset,
        @Nullable String fileName,
        String workFolder,
        boolean recognise,
        ParseLimits limits) {
    /** The task as a source. */
    public SourceFile source() {
        return new SourceFile(Path.of(file), url, declaredMediaType, declaredCharset, fileName);
    }
}
