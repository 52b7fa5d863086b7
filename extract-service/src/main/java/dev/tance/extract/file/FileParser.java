package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.compilation.BoundFiles;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.page.PageReader;
import dev.tance.extract.recognition.RecognitionSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads any file by what it really is. */
public final class FileParser {
    private static final int HEAD = 8192;

    private FileParser() {}

    /**
     * Reads a file.
     *
     * @throws DocumentException encrypted, corrupt, unsupported or archive_bomb: a dead letter
     */
    public static Reading parse(ParseTask task, Progress progress) throws DocumentException {
        SourceFile source = task.source();
        Path workFolder = Path.of(task.workFolder());
        try {
            FileKind kind = FileKind.of(head(source.file()), source.declaredMediaType(), source.fileName());
            return switch (kind) {
                case HTML -> BoundFiles.unbound(PageReader.read(Files.readAllBytes(source.file()), source), workFolder);
                case TEXT -> PlainTextReader.read(Files.readAllBytes(source.file()), source, workFolder);
                case PDF ->
                    BoundFiles.unbound(PdfReader.read(task, RecognitionSettings.ofSystem(), progress), workFolder);
                case PNG, JPEG, TIFF -> PictureReader.read(task, kind, RecognitionSettings.ofSystem(), progress);
                case ZIP -> BoundFiles.unbound(ZipFiles.read(task, progress), workFolder);
                case RAR, SEVEN_ZIP, TAR, GZIP -> ArchiveReader.read(task, kind, progress);
                case OLE, RTF -> BoundFiles.unbound(OfficeReader.read(task, OfficeFormat.of(kind)), workFolder);
                case EMAIL -> EmailReader.read(task, progress);
                case NO_DOCUMENT ->
                    new Reading.Skipped(
                            kind.mediaType(), SkipReason.NOT_A_DOCUMENT, "a script, font, film or the like");
                case UNKNOWN -> throw new DocumentException(ErrorCode.UNSUPPORTED, "no known type of file");
            };
        } catch (IOException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "cannot be read: " + e.getMessage(), e);
        }
    }

    /** The first bytes of a file, as {@link FileKind} wants them. */
    public static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(HEAD);
        }
    }
}
