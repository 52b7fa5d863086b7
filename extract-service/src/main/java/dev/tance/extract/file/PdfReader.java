package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.Warnings;
import dev.tance.extract.file.PageLines.Line;
import dev.tance.extract.recognition.RecognisedPage;
import dev.tance.extract.recognition.RecognitionProgram;
import dev.tance.extract.recognition.RecognitionSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads PDF files: the text layer where a page has a good one, character recognition where it has none. */
final class PdfReader {
    static final String MEDIA_TYPE = "application/pdf";

    private PdfReader() {}

    static Reading read(ParseTask task, RecognitionSettings settings, Progress progress) throws DocumentException {
        try (PDDocument document = Loader.loadPDF(new File(task.file()), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new DocumentException(ErrorCode.CORRUPT, "the PDF has no pages");
            }
            return read(document, task, settings, progress);
        } catch (InvalidPasswordException e) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the PDF needs a password", e);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "the PDF is damaged: " + e.getMessage(), e);
        }
    }

    private static Reading read(PDDocument document, ParseTask task, RecognitionSettings settings, Progress progress)
            throws IOException, DocumentException {
        PdfText text = PdfText.of(document, task.limits().characters(), progress);
        List<Integer> unread = PdfScans.unreadPages(document, text);
        List<RecognisedPage> recognised = task.recognise() && !unread.isEmpty()
                ? PdfScans.recognise(document, unread, settings, Path.of(task.workFolder()), progress)
                : List.of();
        RecognisedPages pages = new RecognisedPages(unread, recognised);
        if (pages.leaveTooLittleOf(text)) {
            return nothing(pages, task.recognise(), unread.size());
        }
        List<Line> lines = pages.joinedWith(text.lines(), document);
        List<Block> blocks = PageLines.blocks(lines);
        if (blocks.isEmpty()) {
            return empty(text, recognised);
        }
        Map<String, String> metadata = metadata(document.getDocumentInformation());
        metadata.put("pages", Integer.toString(document.getNumberOfPages()));
        pages.describe(metadata);
        List<String> warnings = warnings(text);
        warnings.addAll(pages.warnings());
        List<String> titles = new ArrayList<>(RunningHeads.heads(lines));
        titles.add(metadata.getOrDefault("fileTitle", ""));
        return FileTitle.take(new Reading.Document(MEDIA_TYPE, null, blocks, metadata, List.of(), warnings), titles);
    }

    private static Reading nothing(RecognisedPages pages, boolean recognise, int count) throws DocumentException {
        if (pages.failure() != null) {
            throw new DocumentException(pages.failure(), "recognition failed on " + count + " pages");
        }
        String hint = recognise ? "" : ": " + RecognitionProgram.HINT;
        return new Reading.Skipped(
                MEDIA_TYPE, SkipReason.OCR_NEEDED, count + " pages without a usable text layer" + hint);
    }

    private static Reading empty(PdfText text, List<RecognisedPage> recognised) throws DocumentException {
        if (text.failedPages() > 0) {
            throw new DocumentException(ErrorCode.CORRUPT, "no page of the PDF can be read");
        }
        String detail = recognised.isEmpty() ? "blank pages" : "pictures in which recognition found no text";
        return new Reading.Skipped(MEDIA_TYPE, SkipReason.NO_TEXT, detail);
    }

    private static List<String> warnings(PdfText text) {
        List<String> warnings = new ArrayList<>();
        if (text.cut()) {
            warnings.add(Warnings.TEXT_CUT);
        }
        if (text.failedPages() > 0) {
            warnings.add(Warnings.PARTIAL);
        }
        if (text.garbled() > 0) {
            warnings.add(Warnings.GARBLED_CHARACTERS);
        }
        return warnings;
    }

    private static Map<String, String> metadata(@Nullable PDDocumentInformation information) {
        Map<String, String> metadata = new LinkedHashMap<>();
        if (information != null) {
            put(metadata, "fileTitle", information.getTitle());
            put(metadata, "author", information.getAuthor());
            put(metadata, "producer", information.getProducer());
        }
        return metadata;
    }

    private static void put(Map<String, String> metadata, String name, @Nullable String value) {
        if (value != null && !value.isBlank() && value.length() < 500) {
            metadata.put(name, value.strip());
        }
    }
}
