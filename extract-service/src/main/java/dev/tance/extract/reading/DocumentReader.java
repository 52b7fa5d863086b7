package dev.tance.extract.reading;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.compilation.BoundFiles;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.file.FileKind;
import dev.tance.extract.file.FileParser;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.file.PlainTextReader;
import dev.tance.extract.page.PageReader;
import dev.tance.extract.recognition.RecognitionProgram;
import dev.tance.extract.worker.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Semaphore;

/**
 * Reads a document. Pages and texts up to a bound are read within this process, since their cost is bounded by their
 * length; all else, and larger ones, by a child process that may die of it.
 */
public final class DocumentReader {
    private static final long LARGEST_HERE = 2L << 20;
    private static final int SMALLEST_PICTURE = 10_000;

    private final WorkerPool workers;
    private final long largestFile;
    private final RecognitionProgram recognition;
    private final Semaphore here = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** @param largestFile in bytes; larger files are refused */
    public DocumentReader(WorkerPool workers, long largestFile) {
        this.workers = workers;
        this.largestFile = largestFile;
        this.recognition = new RecognitionProgram(workers.recognition(), Clock.systemUTC());
    }

    /** Whether character recognition is installed, so that scans can be read in the slow lane. */
    public boolean canRecognise() {
        return recognition.isInstalled();
    }

    /**
     * Reads a file.
     *
     * @param workFolder an empty folder for members of archives
     * @param recognise whether character recognition is used, if it is installed
     * @throws DocumentException too_large, encrypted, corrupt, unsupported, archive_bomb, timeout, out_of_memory or
     *     parser_crashed: a dead letter
     * @throws IOException when the file cannot be read at all: retry
     */
    public Reading read(SourceFile source, Path workFolder, boolean recognise) throws DocumentException, IOException {
        long size = Files.size(source.file());
        if (size == 0) {
            return new Reading.Skipped("application/octet-stream", SkipReason.EMPTY, "no bytes");
        }
        if (size > largestFile) {
            throw new DocumentException(ErrorCode.TOO_LARGE, size + " bytes, the limit is " + largestFile);
        }
        FileKind kind = FileKind.of(FileParser.head(source.file()), source.declaredMediaType(), source.fileName());
        if (kind == FileKind.NO_DOCUMENT) {
            return new Reading.Skipped(kind.mediaType(), SkipReason.NOT_A_DOCUMENT, "a script, font, film or the like");
        }
        if (kind.isPicture() && size < SMALLEST_PICTURE) {
            return new Reading.Skipped(
                    kind.mediaType(), SkipReason.NOT_A_DOCUMENT, "a picture too small to be that of a page");
        }
        if (kind == FileKind.UNKNOWN) {
            throw new DocumentException(ErrorCode.UNSUPPORTED, "no known type of file");
        }
        if (kind.isText() && size <= LARGEST_HERE) {
            return readHere(kind, source, workFolder);
        }
        return workers.read(task(source, workFolder, recognise && canRecognise()));
    }

    /** As many at once as there are processors, since more would only take more memory. */
    private Reading readHere(FileKind kind, SourceFile source, Path workFolder) throws IOException {
        here.acquireUninterruptibly();
        try {
            byte[] bytes = Files.readAllBytes(source.file());
            return kind == FileKind.HTML
                    ? BoundFiles.unbound(PageReader.read(bytes, source), workFolder)
                    : PlainTextReader.read(bytes, source, workFolder);
        } finally {
            here.release();
        }
    }

    private ParseTask task(SourceFile source, Path workFolder, boolean recognise) {
        return new ParseTask(
                source.file().toAbsolutePath().toString(),
                source.url(),
                source.declaredMediaType(),
                source.declaredCharset(),
                source.fileName(),
                workFolder.toAbsolutePath().toString(),
                recognise,
                workers.settings().limits());
    }
}
