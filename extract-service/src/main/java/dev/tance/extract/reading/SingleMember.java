package dev.tance.extract.reading;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks through archives that hold exactly one document: what they are packed in does not matter. */
public final class SingleMember {
    private static final int DEEPEST = 3;

    private SingleMember() {}

    /**
     * Reads a file; an archive with one member yields that member's reading.
     *
     * @throws DocumentException the file's failure, or archive_bomb when archives lie in archives too deep
     */
    public static Reading opened(DocumentReader reader, SourceFile source, Path workFolder, boolean recognise)
            throws DocumentException, IOException {
        SourceFile current = source;
        Path folder = workFolder;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Reading reading = reader.read(current, folder, recognise);
            if (!(reading instanceof Reading.Container container)) {
                return reading;
            }
            if (container.members().isEmpty()) {
                return new Reading.Skipped(
                        container.mediaType(), SkipReason.NOT_A_DOCUMENT, "the archive holds no documents");
            }
            if (container.members().size() > 1) {
                return depth == 0 ? container : moved(container, folder, workFolder);
            }
            Member member = container.members().get(0);
            current = new SourceFile(folder.resolve(member.file()), source.url(), null, null, member.path());
            folder = Files.createDirectory(folder.resolve("inner"));
        }
        throw new DocumentException(ErrorCode.ARCHIVE_BOMB, "archives lie more than " + DEEPEST + " deep");
    }

    /** The container with its members' files named from the outermost folder. */
    private static Reading.Container moved(Reading.Container container, Path folder, Path workFolder) {
        return new Reading.Container(
                container.mediaType(),
                container.members().stream()
                        .map(member -> new Member(
                                member.path(),
                                workFolder
                                        .relativize(folder.resolve(member.file()))
                                        .toString(),
                                member.size()))
                        .toList(),
                container.warnings());
    }
}
