package dev.tance.extract.file;

import dev.tance.extract.recognition.PageRecogniser;
import dev.tance.extract.recognition.RecognisedPage;
import dev.tance.extract.recognition.RecognitionSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Finds the pages of a PDF whose text layer is missing or garbled, and has them recognised. */
final class PdfScans {
    /** Characters that a page with a text layer has at least. */
    static final int FEWEST_CHARACTERS = 25;

    // The program reads Chinese best when it is neither finer nor much coarser: see docs/decisions/0010
    private static final int LOWEST_RESOLUTION = 120;
    private static final int HIGHEST_RESOLUTION = 200;
    // A picture of 1,275 pixels would be drawn on 1,274 otherwise, and be blurred by that
    private static final float ROUNDING = 0.01f;
    private static final double MOST_PIXELS = 12e6;
    private static final long LARGE_PICTURE = 30_000_000;

    private PdfScans() {}

    /** Numbers of the pages that only recognition can read, 1-based, in order. */
    static List<Integer> unreadPages(PDDocument document, PdfText text) {
        List<Integer> pages = new ArrayList<>();
        for (PdfText.PageLayer layer : text.layers()) {
            boolean garbled = layer.garble() >= GarbleScore.GARBLED;
            boolean empty = layer.characters() < FEWEST_CHARACTERS
                    && PdfPictures.showsSomething(document.getPage(layer.page() - 1));
            if (garbled || empty) {
                pages.add(layer.page());
            }
        }
        return pages;
    }

    /** Recognises pages; those that cannot be drawn are left out of the answer. */
    static List<RecognisedPage> recognise(
            PDDocument document, List<Integer> pages, RecognitionSettings settings, Path folder, Progress progress)
            throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        try (PageRecogniser recogniser = new PageRecogniser(settings, folder, progress::step)) {
            for (int number : pages) {
                if (recogniser.hasGivenUp()) {
                    break;
                }
                PDPage page = document.getPage(number - 1);
                int dpi = resolution(page);
                // pictures of more than a page's worth are thinned out while they are decoded
                renderer.setSubsamplingAllowed(PdfPictures.pixels(page) > LARGE_PICTURE);
                try {
                    BufferedImage picture = renderer.renderImageWithDPI(number - 1, dpi + ROUNDING, ImageType.GRAY);
                    recogniser.submit(number, picture, dpi);
                } catch (RuntimeException e) {
                    progress.step();
                }
            }
            return recogniser.finish();
        }
    }

    /** A scan's own resolution where that is fit to be read, so that nothing is blurred by scaling. */
    private static int resolution(PDPage page) {
        double inches = page.getCropBox().getWidth() / 72.0 * page.getCropBox().getHeight() / 72.0;
        int own = PdfPictures.resolution(page);
        int wanted = own == 0 ? HIGHEST_RESOLUTION : Math.clamp(own, LOWEST_RESOLUTION, HIGHEST_RESOLUTION);
        return (int) Math.max(1, Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01))));
    }
}
