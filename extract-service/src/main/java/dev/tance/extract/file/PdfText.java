package dev.tance.extract.file;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The lines of a PDF's text layer with their places on the pages, and how good the layer of each page is. */
final class PdfText extends PDFTextStripper {
    private static final float COLUMN_GAP = 1.8f;

    private final List<PageLines.Line> lines = new ArrayList<>();
    private final PdfPaths paths = new PdfPaths();
    private final StringBuilder line = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double size;
    private double width;
    private double height;
    private int characters;
    private final List<PageLayer> layers = new ArrayList<>();
    private final StringBuilder pageText = new StringBuilder();
    private int garbled;
    private int unmapped;
    private int failedPages;
    private boolean cut;

    /**
     * The text layer of one page.
     *
     * @param page 1-based
     * @param characters without white space
     * @param garble score, see {@link GarbleScore}
     */
    record PageLayer(int page, int characters, double garble) {}

    private PdfText() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
        paths.listenTo(this);
    }

    /** Reads all pages, one after the other; a page that fails does not spoil the others. */
    static PdfText of(PDDocument document, int limit, Progress progress) {
        PdfText text = new PdfText();
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages && !text.cut; page++) {
            text.beginPage();
            try {
                text.setStartPage(page);
                text.setEndPage(page);
                text.writeText(document, new StringWriter());
            } catch (IOException | RuntimeException e) {
                text.failedPages++;
            }
            text.endLine();
            text.endPage(page);
            text.cut = text.characters > limit;
            progress.step();
        }
        return text;
    }

    private void beginPage() {
        pageText.setLength(0);
        unmapped = 0;
    }

    private void endPage(int page) {
        int count = (int) pageText.chars()
                .filter(character -> !Character.isWhitespace(character))
                .count();
        layers.add(new PageLayer(page, count, GarbleScore.of(pageText, unmapped)));
        characters += count;
        garbled += (int) pageText.chars()
                .filter(character -> GarbleScore.isBroken((char) character))
                .count();
    }

    /** Characters of composite fonts that say nothing of their meaning never reach the text: they are counted here. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDType0Font composite && composite.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        paths.startPage(page);
        super.startPage(page);
    }

    /** Tables go first, so that the lines of their cells do not run into each other. */
    @Override
    protected void writePage() throws IOException {
        List<RuledTable> tables = RuledTable.take(paths.lines(), charactersByArticle);
        int first = lines.size();
        super.writePage();
        endLine();
        for (RuledTable table : tables) {
            int place = first;
            while (place < lines.size() && lines.get(place).baseline() <= table.top()) {
                place++;
            }
            lines.addAll(place, table.lines(getCurrentPageNo(), width, height));
            pageText.append(table.text());
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (line.isEmpty()) {
            left = first.getXDirAdj();
            baseline = first.getYDirAdj();
            size = 0;
        } else if (first.getXDirAdj() - right > COLUMN_GAP * first.getFontSizeInPt()) {
            line.append('\t');
        }
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
        right = last.getXDirAdj() + last.getWidthDirAdj();
        line.append(text);
        pageText.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!line.toString().isBlank()) {
            lines.add(new PageLines.Line(
                    line.toString(), getCurrentPageNo(), left, right, baseline, size, width, height));
        }
        line.setLength(0);
    }

    List<PageLines.Line> lines() {
        return lines;
    }

    int characters() {
        return characters;
    }

    int garbled() {
        return garbled;
    }

    /** One entry for each page that was looked at, in order. */
    List<PageLayer> layers() {
        return layers;
    }

    int failedPages() {
        return failedPages;
    }

    boolean cut() {
        return cut;
    }
}
