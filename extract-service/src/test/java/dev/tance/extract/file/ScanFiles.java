package dev.tance.extract.file;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Makes scans: invented text drawn on grey, noisy paper. */
public final class ScanFiles {
    private static final int DPI = 150;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int SIZE = 33;

    private ScanFiles() {}

    /** An installed font with Chinese characters; tests that need one are skipped without. */
    public static Optional<Font> chineseFont() {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> font.canDisplayUpTo("竹溪县规划〔〕。") < 0)
                .findFirst();
    }

    /** A page with lines of text as a scanner sees it. */
    public static BufferedImage page(Font font, String... lines) {
        BufferedImage page = paper();
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(new Color(40, 40, 40));
        graphics.setFont(font.deriveFont((float) SIZE));
        for (int i = 0; i < lines.length; i++) {
            graphics.drawString(lines[i], 150, 220 + i * SIZE * 2);
        }
        graphics.dispose();
        return noisy(page);
    }

    /** A page that looks like one of text to everything but an eye: bars in the place of lines. */
    public static BufferedImage page() {
        BufferedImage page = paper();
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(40, 40, 40));
        for (int line = 0; line < 20; line++) {
            graphics.fillRect(150, 220 + line * SIZE * 2, 900, SIZE / 4);
        }
        graphics.dispose();
        return noisy(page);
    }

    private static BufferedImage paper() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(new Color(232, 232, 232));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return page;
    }

    private static BufferedImage noisy(BufferedImage page) {
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int value = page.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * 9);
                page.getRaster().setSample(x, y, 0, Math.clamp(value, 0, 255));
            }
        }
        return page;
    }

    /** A PDF whose pages are pictures. */
    public static Path pdf(Path file, BufferedImage... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                addPicture(document, page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    /** Appends a page that is a picture. */
    static PDPage addPicture(PDDocument document, BufferedImage picture) throws IOException {
        PDPage page = new PDPage(new PDRectangle(WIDTH * 72f / DPI, HEIGHT * 72f / DPI));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(document, picture, 0.9f),
                    0,
                    0,
                    page.getCropBox().getWidth(),
                    page.getCropBox().getHeight());
        }
        return page;
    }

    /** Lays invisible text over a page, in a font that maps every letter to a private-use character. */
    static void addGarbledLayer(PDDocument document, PDPage page, String line, int lines) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        font.getCOSObject().setItem(COSName.TO_UNICODE, privateUse(document));
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.setFont(font, 11);
            content.setRenderingMode(RenderingMode.NEITHER);
            for (int i = 0; i < lines; i++) {
                content.beginText();
                content.newLineAtOffset(72, 700 - i * 20);
                content.showText(line);
                content.endText();
            }
        }
    }

    private static COSStream privateUse(PDDocument document) throws IOException {
        String map = """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                1 begincodespacerange <00> <FF> endcodespacerange
                1 beginbfrange <20> <7E> <E020> endbfrange
                endcmap end end""";
        return new PDStream(document, new java.io.ByteArrayInputStream(map.getBytes(StandardCharsets.US_ASCII)))
                .getCOSObject();
    }
}
