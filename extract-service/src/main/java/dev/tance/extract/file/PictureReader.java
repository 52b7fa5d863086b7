package dev.tance.extract.file;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Block;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.PageLines.Line;
import dev.tance.extract.recognition.PageRecogniser;
import dev.tance.extract.recognition.RecognisedPage;
import dev.tance.extract.recognition.RecognitionProgram;
import dev.tance.extract.recognition.RecognitionSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures of pages: PNG, JPEG, and TIFF with any number of pages. Photographs and the like are no documents. */
final class PictureReader {
    private static final int MOST_PAGES = 1_000;
    private static final int FEWEST_CHARACTERS = 40;
    private static final double LEAST_CONFIDENCE = 50;

    private PictureReader() {}

    static Reading read(ParseTask task, FileKind kind, RecognitionSettings settings, Progress progress)
            throws DocumentException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new File(task.file()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return noDocument(kind, "a picture that cannot be decoded");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream, false, true);
            return read(reader, task, kind, settings, progress);
        } catch (IOException | RuntimeException e) {
            return noDocument(kind, "a picture that cannot be decoded");
        }
    }

    private static Reading read(
            ImageReader reader, ParseTask task, FileKind kind, RecognitionSettings settings, Progress progress)
            throws IOException, DocumentException {
        PagePicture first = PagePicture.read(reader, 0);
        if (!first.looksLikeAPage()) {
            return noDocument(kind, "a picture that does not look like a page of text");
        }
        if (!task.recognise()) {
            return new Reading.Skipped(
                    kind.mediaType(), SkipReason.OCR_NEEDED, "a picture of a page: " + RecognitionProgram.HINT);
        }
        int count = Math.min(MOST_PAGES, reader.getNumImages(true));
        List<RecognisedPage> pages;
        Path folder = Path.of(task.workFolder());
        try (PageRecogniser recogniser = new PageRecogniser(settings, folder, progress::step)) {
            for (int index = 0; index < count && !recogniser.hasGivenUp(); index++) {
                PagePicture picture = index == 0 ? first : PagePicture.read(reader, index);
                recogniser.submit(index + 1, picture.grey(), picture.dpi());
            }
            pages = recogniser.finish();
        }
        return document(kind, pages, first);
    }

    private static Reading document(FileKind kind, List<RecognisedPage> pages, PagePicture first)
            throws DocumentException {
        List<Line> lines = new ArrayList<>();
        int characters = 0;
        double confidence = 0;
        for (RecognisedPage page : pages) {
            lines.addAll(RecognisedLines.of(page, first.widthInPoints(), first.heightInPoints()));
            characters += page.characters();
            confidence = Math.max(confidence, page.confidence());
        }
        if (characters < FEWEST_CHARACTERS || confidence < LEAST_CONFIDENCE) {
            failIfAllFailed(pages);
            return noDocument(kind, "a picture in which recognition found no page of text");
        }
        List<Integer> numbers = pages.stream().map(RecognisedPage::number).toList();
        RecognisedPages recognised = new RecognisedPages(numbers, pages);
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("pages", Integer.toString(pages.size()));
        recognised.describe(metadata);
        List<Block> blocks = PageLines.blocks(lines);
        return FileTitle.take(
                new Reading.Document(kind.mediaType(), null, blocks, metadata, List.of(), recognised.warnings()));
    }

    private static void failIfAllFailed(List<RecognisedPage> pages) throws DocumentException {
        if (!pages.isEmpty() && pages.stream().allMatch(page -> page.failure() != null)) {
            throw new DocumentException(
                    Objects.requireNonNull(pages.get(0).failure()), "recognition failed on all pages");
        }
    }

    private static Reading noDocument(FileKind kind, String detail) {
        return new Reading.Skipped(kind.mediaType(), SkipReason.NOT_A_DOCUMENT, detail);
    }
}
