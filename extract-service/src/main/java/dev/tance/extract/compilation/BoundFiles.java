package dev.tance.extract.compilation;

import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks whether what was read of a file of any format is a compilation. */
public final class BoundFiles {
    private BoundFiles() {}

    /** The reading; a compilation becomes a container of the documents that it binds, written into the folder. */
    public static Reading unbound(Reading reading, Path folder) throws IOException {
        if (!(reading instanceof Reading.Document document) || isPart(document)) {
            return reading;
        }
        List<BoundDocument> bound =
                Compilation.split(StoredText.of(document.blocks()).text());
        return bound.isEmpty()
                ? reading
                : new Reading.Container(document.mediaType(), BoundPages.write(bound, folder), document.warnings());
    }

    /** A part is not split again, whatever titles with URLs it names. */
    private static boolean isPart(Reading.Document document) {
        return document.metadata().containsKey("CompilationStart");
    }
}
