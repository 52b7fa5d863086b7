package dev.tance.extract.file;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Warnings;
import dev.tance.extract.file.PageLines.Line;
import dev.tance.extract.recognition.RecognisedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The pages of a document that its text layer does not tell, and what recognition made of them. */
final class RecognisedPages {
    /** Pages of a lower mean confidence are warned of. */
    private static final double LOW_CONFIDENCE = 70;

    private final Set<Integer> unread;
    private final List<RecognisedPage> pages;
    private final @Nullable ErrorCode failure;

    /**
     * @param unread numbers of the pages without a usable text layer
     * @param recognised what recognition gave, failures too; empty when it was not tried
     */
    RecognisedPages(List<Integer> unread, List<RecognisedPage> recognised) {
        this.unread = new HashSet<>(unread);
        this.pages = recognised.stream().filter(page -> page.failure() == null).toList();
        this.failure = recognised.stream()
                .map(RecognisedPage::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.pages.forEach(page -> this.unread.remove(page.number()));
    }

    /** Why a page could not be recognised, null when none failed. */
    @Nullable ErrorCode failure() {
        return failure;
    }

    /** Whether pages stay unread and the others together say less than a document does. */
    boolean leaveTooLittleOf(PdfText text) {
        long characters = text.layers().stream()
                .filter(layer -> !unread.contains(layer.page()))
                .mapToLong(PdfText.PageLayer::characters)
                .sum();
        long recognised = pages.stream().mapToLong(RecognisedPage::characters).sum();
        return !unread.isEmpty()
                && characters + recognised
                        < (long) PdfScans.FEWEST_CHARACTERS * text.layers().size();
    }

    /** The lines of all pages in order: recognised ones in the place of a garbled layer's. */
    List<Line> joinedWith(List<Line> layer, PDDocument document) {
        Set<Integer> replaced = pages.stream().map(RecognisedPage::number).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>(
                layer.stream().filter(line -> !replaced.contains(line.page())).toList());
        for (RecognisedPage page : pages) {
            PDPage place = document.getPage(page.number() - 1);
            boolean turned = place.getRotation() % 180 != 0;
            double width = place.getCropBox().getWidth();
            double height = place.getCropBox().getHeight();
            lines.addAll(RecognisedLines.of(page, turned ? height : width, turned ? width : height));
        }
        lines.sort(Comparator.comparingInt(Line::page));
        return lines;
    }

    /** Adds {@code recognisedPages}: number and mean confidence in percent of each, such as {@code 3:91 4:88}. */
    void describe(Map<String, String> metadata) {
        if (!pages.isEmpty()) {
            metadata.put(
                    "recognisedPages",
                    pages.stream()
                            .sorted(Comparator.comparingInt(RecognisedPage::number))
                            .map(page -> page.number() + ":" + Math.round(page.confidence()))
                            .collect(Collectors.joining(" ")));
        }
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!pages.isEmpty()) {
            warnings.add(Warnings.OCR);
        }
        if (pages.stream().anyMatch(page -> page.characters() > 0 && page.confidence() < LOW_CONFIDENCE)) {
            warnings.add(Warnings.OCR_LOW_CONFIDENCE);
        }
        if (!unread.isEmpty()) {
            warnings.add(Warnings.PAGES_WITHOUT_TEXT);
        }
        return warnings;
    }
}
