package dev.tance.extract.file;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF's text layer with their places on the pages. */
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
    private int garbled;
    private int emptyPages;
    private int failedPages;
    private boolean cut;

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
            int before = text.characters;
            try {
                text.setStartPage(page);
                text.setEndPage(page);
                text.writeText(document, new StringWriter());
            } catch (IOException | RuntimeException e) {
                text.failedPages++;
            }
            text.endLine();
            text.emptyPages += text.characters == before ? 1 : 0;
            text.cut = text.characters > limit;
            progress.step();
        }
        return text;
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
            count(table.text());
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
        count(text);
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isWhitespace(character)) {
                characters++;
                garbled += character == '\ufffd' || (character >= '\ue000' && character <= '\uf8ff') ? 1 : 0;
            }
        }
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

    int emptyPages() {
        return emptyPages;
    }

    int failedPages() {
        return failedPages;
    }

    boolean cut() {
        return cut;
    }
}
