package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.Warnings;
import java.io.File;
import java.io.IOException;
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

/** Reads PDF files that have a text layer. Scans are left to character recognition. */
final class PdfReader {
    static final String MEDIA_TYPE = "application/pdf";
    private static final int SCAN_CHARACTERS_A_PAGE = 25;
    private static final double GARBLED_SHARE = 0.1;

    private PdfReader() {}

    static Reading read(ParseTask task, Progress progress) throws DocumentException {
        try (PDDocument document = Loader.loadPDF(new File(task.file()), "", IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new DocumentException(ErrorCode.CORRUPT, "the PDF has no pages");
            }
            return read(document, task, progress);
        } catch (InvalidPasswordException e) {
            throw new DocumentException(ErrorCode.ENCRYPTED, "the PDF needs a password", e);
        } catch (IOException | RuntimeException e) {
            throw new DocumentException(ErrorCode.CORRUPT, "the PDF is damaged: " + e.getMessage(), e);
        }
    }

    private static Reading read(PDDocument document, ParseTask task, Progress progress)
            throws IOException, DocumentException {
        PdfText text = PdfText.of(document, task.limits().characters(), progress);
        int pages = document.getNumberOfPages();
        Map<String, String> metadata = metadata(document.getDocumentInformation());
        metadata.put("pages", Integer.toString(pages));
        if (text.characters() < (long) SCAN_CHARACTERS_A_PAGE * pages
                || text.garbled() > text.characters() * GARBLED_SHARE) {
            return new Reading.Skipped(MEDIA_TYPE, SkipReason.OCR_NEEDED, pages + " pages without a usable text layer");
        }
        List<Block> blocks = PageLines.blocks(text.lines());
        if (blocks.isEmpty()) {
            throw new DocumentException(ErrorCode.CORRUPT, "no page of the PDF can be read");
        }
        return FileTitle.take(new Reading.Document(MEDIA_TYPE, null, blocks, metadata, List.of(), warnings(text)));
    }

    private static List<String> warnings(PdfText text) {
        List<String> warnings = new ArrayList<>();
        if (text.cut()) {
            warnings.add(Warnings.TEXT_CUT);
        }
        if (text.failedPages() > 0) {
            warnings.add(Warnings.PARTIAL);
        }
        if (text.emptyPages() > 0) {
            warnings.add(Warnings.PAGES_WITHOUT_TEXT);
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
