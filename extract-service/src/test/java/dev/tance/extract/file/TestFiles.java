package dev.tance.extract.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes the files that tests read. */
public final class TestFiles {
    private TestFiles() {}

    public static Path zip(Path file, Map<String, byte[]> members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return file;
    }

    /** A ZIP of a few hundred kilobytes whose one member unpacks to the given number of zeros. */
    public static byte[] bomb(long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF with the lines of each page at 14 points distance from the top margin down. A line of the form x|text begins at x. */
    public static PDDocument pdf(String[]... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String[] lines : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (String line : lines) {
                    String[] parts = line.split("\\|", 3);
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(Float.parseFloat(parts[0]), Float.parseFloat(parts[1]));
                    content.showText(parts[2]);
                    content.endText();
                }
            }
        }
        return document;
    }

    public static Path save(PDDocument document, Path file) throws IOException {
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    public static Path encryptedPdf(Path file) throws IOException {
        PDDocument document = pdf(new String[] {"72|700|secret text of this page"});
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return save(document, file);
    }

    public static Path docx(Path file, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream output = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("指标");
            table.getRow(0).getCell(1).setText("2025年");
            table.getRow(1).getCell(0).setText("用水总量");
            table.getRow(1).getCell(1).setText("3亿立方米");
            document.write(output);
        }
        return file;
    }
}
