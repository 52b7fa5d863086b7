package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Member;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.StoredText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that sites serve besides pages, PDF and Word: their text, their members, and the code of the locked ones. */
class FormatsTest {
    private static final String SENTENCE = "到2026年，全县用水总量控制在3亿立方米以内。";

    @TempDir
    Path folder;

    private Reading parse(Path file) throws DocumentException, IOException {
        Path work = Files.createTempDirectory(folder, "work");
        return FileParser.parse(
                new ParseTask(
                        file.toString(),
                        null,
                        null,
                        null,
                        String.valueOf(file.getFileName()),
                        work.toString(),
                        false,
                        ParseLimits.DEFAULT),
                Progress.NONE);
    }

    private String text(Path file) throws DocumentException, IOException {
        return StoredText.of(((Reading.Document) parse(file)).blocks()).text();
    }

    private ErrorCode failure(Path file) {
        return catchThrowableOfType(DocumentException.class, () -> parse(file)).code();
    }

    private static Map<String, byte[]> members() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("notice.txt", TestFiles.utf8("各乡镇人民政府：现将规划印发给你们。"));
        members.put("plan/plan.txt", TestFiles.utf8(SENTENCE));
        return members;
    }

    private void holdsTheMembers(Path archive) throws Exception {
        assertThat(((Reading.Container) parse(archive)).members())
                .extracting(Member::path)
                .containsExactly("notice.txt", "plan/plan.txt");
    }

    @Test
    void archives_of_each_format() throws Exception {
        holdsTheMembers(TestFiles.zip(folder.resolve("a.zip"), members()));
        holdsTheMembers(ArchiveFiles.tar(folder.resolve("a.tar"), members()));
        holdsTheMembers(ArchiveFiles.sevenZip(folder.resolve("a.7z"), members(), null));
        holdsTheMembers(ArchiveFiles.rar(folder.resolve("a.rar"), members(), false));
    }

    @Test
    void what_a_rar_holds_is_what_was_packed() throws Exception {
        Path work = Files.createDirectory(folder.resolve("rar"));
        Path archive = ArchiveFiles.rar(folder.resolve("b.rar"), members(), false);
        FileParser.parse(
                new ParseTask(
                        archive.toString(), null, null, null, "b.rar", work.toString(), false, ParseLimits.DEFAULT),
                Progress.NONE);

        assertThat(Files.readString(work.resolve("member-1"))).isEqualTo(SENTENCE);
    }

    @Test
    void encrypted_files_of_each_kind_say_so() throws Exception {
        assertThat(failure(TestFiles.encryptedPdf(folder.resolve("a.pdf")))).isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(failure(encryptedDocx())).isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(failure(encryptedXls())).isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(failure(ArchiveFiles.encryptedZip(folder.resolve("c.zip"), members())))
                .isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(failure(ArchiveFiles.sevenZip(folder.resolve("c.7z"), members(), "secret")))
                .isEqualTo(ErrorCode.ENCRYPTED);
        assertThat(failure(ArchiveFiles.rar(folder.resolve("c.rar"), members(), true)))
                .isEqualTo(ErrorCode.ENCRYPTED);
    }

    private Path encryptedDocx() throws Exception {
        Path file = folder.resolve("locked.docx");
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OPCPackage open = OPCPackage.open(
                            OfficeFiles.docx(folder.resolve("open.docx")).toFile(), PackageAccess.READ_WRITE);
                    OutputStream encrypted = encryptor.getDataStream(container)) {
                open.save(encrypted);
            }
            try (OutputStream output = Files.newOutputStream(file)) {
                container.writeFilesystem(output);
            }
        }
        return file;
    }

    private Path encryptedXls() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return OfficeFiles.workbook(new HSSFWorkbook(), folder.resolve("locked.xls"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void slides_of_both_ages() throws Exception {
        Path ppt = folder.resolve("a.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream output = Files.newOutputStream(ppt)) {
            show.createSlide().addTitle().setText(SENTENCE);
            show.write(output);
        }

        assertThat(text(ppt)).contains(SENTENCE);
        assertThat(text(OfficeFiles.pptx(folder.resolve("a.pptx")))).contains("森林覆盖率（%）");
    }

    @Test
    void rich_text_in_a_chinese_code_page() throws Exception {
        StringBuilder escaped = new StringBuilder();
        for (byte value : SENTENCE.getBytes(java.nio.charset.Charset.forName("GBK"))) {
            escaped.append(value >= 0 ? String.valueOf((char) value) : String.format("\\'%02x", value & 0xff));
        }
        Path file = Files.writeString(
                folder.resolve("a.rtf"),
                "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\pard\\f0 " + escaped
                        + "\\par}",
                StandardCharsets.US_ASCII);

        assertThat(text(file)).isEqualTo(SENTENCE);
    }

    private static final String LETTER =
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: plan\r\nMIME-Version: 1.0\r\n";

    @Test
    void an_electronic_letter() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.eml"),
                LETTER + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + SENTENCE
                        + "\r\n");

        assertThat(text(file)).isEqualTo(SENTENCE);
    }

    @Test
    void attachments_of_a_letter_are_documents_beside_it() throws Exception {
        String plan = java.util.Base64.getMimeEncoder().encodeToString(TestFiles.utf8(SENTENCE));
        Path file = Files.writeString(
                folder.resolve("b.eml"),
                LETTER
                        + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n现将规划发给你们。\r\n"
                        + "--b\r\nContent-Type: text/plain; name=\"plan.txt\"\r\nContent-Disposition: attachment; filename=\"plan.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + plan + "\r\n--b--\r\n");

        assertThat(((Reading.Container) parse(file)).members())
                .extracting(Member::path)
                .containsExactlyInAnyOrder("plan.txt", "message.txt");
    }

    @Test
    void a_page_saved_with_its_pictures() throws Exception {
        Path file = Files.writeString(
                folder.resolve("page.mht"),
                "From: <Saved by a browser>\r\nSubject: plan\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
                        + "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://www.zhuxi.gov.example/a.html\r\n\r\n<html><head><title>竹溪县用水方案_竹溪县</title></head><body><div class='nav'><a href='/'>首页</a></div><h1>竹溪县用水方案</h1><div class='TRS_Editor'><p>"
                        + SENTENCE + "</p></div></body></html>\r\n"
                        + "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://www.zhuxi.gov.example/a.png\r\n\r\niVBORw0KGgo=\r\n--b--\r\n");

        assertThat(text(file)).isEqualTo(SENTENCE);
        assertThat(((Reading.Document) parse(file)).title()).isEqualTo("竹溪县用水方案");
    }
}
