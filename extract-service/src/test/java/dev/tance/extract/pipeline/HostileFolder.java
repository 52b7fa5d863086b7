package dev.tance.extract.pipeline;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.file.OfficeFiles;
import dev.tance.extract.file.TestFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A folder of files that want to do harm, each with the code that it has to end with. */
final class HostileFolder {
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'>]>";

    private final Path folder;
    private final Map<String, ErrorCode> expected = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    private HostileFolder(Path folder) {
        this.folder = folder;
    }

    static HostileFolder in(Path folder) throws IOException {
        HostileFolder hostile = new HostileFolder(folder);
        hostile.addMisbehaviour();
        hostile.addArchives();
        hostile.addEntities();
        hostile.addTruncated();
        hostile.add(
                "page-tree-loop.pdf",
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"
                        .getBytes(StandardCharsets.US_ASCII),
                ErrorCode.CORRUPT);
        return hostile;
    }

    /** The names of the files and the codes of their dead letters. */
    Map<String, ErrorCode> expected() {
        return expected;
    }

    byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private void add(String name, byte[] bytes, ErrorCode code) {
        files.put(name, bytes);
        expected.put(name, code);
    }

    /** The children of the test have parsers that do by the file's name what real ones do by accident. */
    private void addMisbehaviour() {
        byte[] ole = Arrays.copyOf(OLE, 1_024);
        add("hang.doc", ole, ErrorCode.TIMEOUT);
        add("exit.doc", withLast(ole, 1), ErrorCode.PARSER_CRASHED);
        add("overflow-stack.doc", withLast(ole, 2), ErrorCode.PARSER_CRASHED);
        add("eat-heap.doc", withLast(ole, 3), ErrorCode.OUT_OF_MEMORY);
    }

    private static byte[] withLast(byte[] bytes, int value) {
        byte[] copy = bytes.clone();
        copy[copy.length - 1] = (byte) value;
        return copy;
    }

    private void addArchives() throws IOException {
        add("bomb.zip", TestFiles.bomb(128L << 20), ErrorCode.ARCHIVE_BOMB);
        byte[] inner = TestFiles.utf8("text");
        for (int depth = 0; depth < 8; depth++) {
            Path file = TestFiles.zip(
                    folder.resolve("nested.zip"), Map.of("inner-" + depth + (depth == 0 ? ".txt" : ".zip"), inner));
            inner = Files.readAllBytes(file);
        }
        add("nested.zip", inner, ErrorCode.ARCHIVE_BOMB);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int member = 0; member < 2_001; member++) {
            many.put(member + ".txt", new byte[0]);
        }
        add("many.zip", Files.readAllBytes(TestFiles.zip(folder.resolve("many.zip"), many)), ErrorCode.ARCHIVE_BOMB);
    }

    private void addEntities() throws IOException {
        add("entities.xml", TestFiles.utf8("<?xml version='1.0'?>" + ENTITIES + "<x>&e;</x>"), ErrorCode.UNSUPPORTED);
        Map<String, byte[]> docx = new LinkedHashMap<>();
        docx.put(
                "[Content_Types].xml",
                TestFiles.utf8(
                        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"));
        docx.put(
                "_rels/.rels",
                TestFiles.utf8(
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"));
        docx.put(
                "word/document.xml",
                TestFiles.utf8(
                        "<?xml version='1.0'?>" + ENTITIES
                                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));
        add("entities.docx", Files.readAllBytes(TestFiles.zip(folder.resolve("e.docx"), docx)), ErrorCode.CORRUPT);
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", TestFiles.utf8("application/vnd.oasis.opendocument.text"));
        odt.put(
                "content.xml",
                TestFiles.utf8(
                        "<?xml version='1.0'?>" + ENTITIES
                                + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>&e;</text:p></office:text></office:body></office:document-content>"));
        add("entities.odt", Files.readAllBytes(TestFiles.zip(folder.resolve("e.odt"), odt)), ErrorCode.CORRUPT);
    }

    private void addTruncated() throws IOException {
        byte[] pdf = Files.readAllBytes(TestFiles.save(
                TestFiles.pdf(new String[] {"72|700|some text that nobody will read"}), folder.resolve("whole.pdf")));
        byte[] docx = Files.readAllBytes(TestFiles.docx(folder.resolve("whole.docx"), "一份方案的正文。"));
        byte[] xls = Files.readAllBytes(OfficeFiles.workbook(new HSSFWorkbook(), folder.resolve("whole.xls")));
        byte[] zip = Files.readAllBytes(
                TestFiles.zip(folder.resolve("whole.zip"), Map.of("a.txt", TestFiles.utf8("甲"), "b.txt", docx)));
        cut("cut.pdf", Arrays.copyOf(pdf, 60));
        cut("cut.docx", Arrays.copyOf(docx, docx.length / 2));
        cut("cut.doc", half(Files.readAllBytes(OfficeFiles.WORD_FILE)));
        cut("cut.xls", half(xls));
        cut("cut.ppt", half(ppt()));
        cut("cut.zip", half(zip));
        cut("cut.7z", half(sevenZip()));
        cut("cut.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3});
    }

    private void cut(String name, byte[] bytes) {
        add(name, bytes, ErrorCode.CORRUPT);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private byte[] ppt() throws IOException {
        Path file = folder.resolve("whole.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream output = Files.newOutputStream(file)) {
            show.createSlide().addTitle().setText("一份方案");
            show.write(output);
        }
        return Files.readAllBytes(file);
    }

    private byte[] sevenZip() throws IOException {
        Path file = folder.resolve("whole.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (String name : List.of("a.txt", "b.txt")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                archive.putArchiveEntry(entry);
                archive.write(TestFiles.utf8("甲乙丙丁".repeat(100)));
                archive.closeArchiveEntry();
            }
        }
        return Files.readAllBytes(file);
    }

    /** Names in an order in which files that cost much time stand between others. */
    List<String> names() {
        return new ArrayList<>(expected.keySet());
    }
}
