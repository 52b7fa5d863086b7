package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks archives into the work folder, within limits. */
final class ArchiveReader {
    private ArchiveReader() {}

    static Reading read(ParseTask task, FileKind kind, Progress progress) throws DocumentException {
        Path file = Path.of(task.file());
        try {
            MemberUnpacker unpacker =
                    new MemberUnpacker(Path.of(task.workFolder()), Files.size(file), task.limits(), progress);
            switch (kind) {
                case ZIP -> ArchiveFormats.zip(file, unpacker);
                case SEVEN_ZIP -> ArchiveFormats.sevenZip(file, unpacker);
                case RAR -> ArchiveFormats.rar(file, unpacker);
                case TAR -> ArchiveFormats.tar(file, unpacker);
                case GZIP -> ArchiveFormats.gzip(file, task.fileName(), unpacker);
                default -> throw new IllegalArgumentException("no archive: " + kind);
            }
            return unpacker.result(kind.mediaType());
        } catch (IOException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "the archive is damaged: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "the archive is damaged: " + e, e);
        }
    }
}
