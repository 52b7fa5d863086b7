package dev.tance.extract.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** PDF files with Chinese text in the characters of Adobe-GB1, so that no font has to be at hand. */
public final class ChinesePdf {
    private static final int LEFT = 72;
    private static final int TOP = 720;
    private static final int LEADING = 24;

    private ChinesePdf() {}

    /** One page a list, with its lines from the top margin down and its number at its foot. */
    public static Path write(Path file, List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            int number = 0;
            for (List<String> lines : pages) {
                number++;
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts());
                page.setResources(resources);
                page.setContents(content(document, lines, "— " + number + " —"));
                document.addPage(page);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static PDStream content(PDDocument document, List<String> lines, String foot) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        StringBuilder content = new StringBuilder();
        for (int line = 0; line < lines.size(); line++) {
            content.append(shown(LEFT, TOP - LEADING * line, lines.get(line)));
        }
        content.append(shown(280, 40, foot));
        try (OutputStream output = stream.createOutputStream()) {
            output.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return new PDStream(stream);
    }

    private static String shown(int x, int y, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "BT /F 14 Tf " + x + " " + y + " Td <" + hex + "> Tj ET\n";
    }

    private static COSDictionary fonts() {
        COSDictionary system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "GB1");
        system.setInt("Supplement", 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "STSong-Light");
        descriptor.setInt("Flags", 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setName("Type", "Font");
        descendant.setName("Subtype", "CIDFontType0");
        descendant.setName("BaseFont", "STSong-Light");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        descendant.setItem("DW", COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font);
        return fonts;
    }
}
