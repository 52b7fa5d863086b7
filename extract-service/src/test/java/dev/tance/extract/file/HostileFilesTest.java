package dev.tance.extract.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.extract.document.Reading;
import dev.tance.extract.document.SourceFile;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.reading.SingleMember;
import dev.tance.extract.reading.WorkFolder;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.extract.worker.WorkerSettings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that want to do harm, through the real child processes. Each ends with its code and nothing else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
    private static final long LARGEST = 2L << 30;

    @TempDir
    Path folder;

    private WorkerPool pool;
    private DocumentReader reader;

    @BeforeAll
    void startPool() {
        WorkerSettings settings = new WorkerSettings(
                1,
                128,
                Duration.ofSeconds(60),
                Duration.ofSeconds(20),
                1_000,
                Duration.ofSeconds(60),
                ParseLimits.DEFAULT);
        pool = new WorkerPool(settings, Clock.systemUTC());
        reader = new DocumentReader(pool, LARGEST);
    }

    @AfterAll
    void endPool() {
        pool.close();
    }

    private Reading read(Path file) throws DocumentException, IOException {
        try (WorkFolder work = new WorkFolder()) {
            return SingleMember.opened(reader, SourceFile.of(file), work.path(), false);
        }
    }

    private ErrorCode failure(Path file) {
        return catchThrowableOfType(DocumentException.class, () -> read(file)).code();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void a_zip_bomb() throws Exception {
        assertThat(failure(write("bomb.zip", TestFiles.bomb(256L << 20)))).isEqualTo(ErrorCode.ARCHIVE_BOMB);
    }

    @Test
    void archives_within_archives_without_end() throws Exception {
        byte[] inner = TestFiles.utf8("text");
        Path file = folder.resolve("nested.zip");
        for (int depth = 0; depth < 6; depth++) {
            TestFiles.zip(file, Map.of("inner-" + depth + (depth == 0 ? ".txt" : ".zip"), inner));
            inner = Files.readAllBytes(file);
        }

        assertThat(failure(file)).isEqualTo(ErrorCode.ARCHIVE_BOMB);
    }

    @Test
    void a_gigabyte_of_zeros_that_calls_itself_a_word_document() throws Exception {
        Path file = folder.resolve("zeros.doc");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThat(failure(file)).isEqualTo(ErrorCode.UNSUPPORTED);
    }

    @Test
    void a_file_beyond_the_limit() throws Exception {
        Path file = folder.resolve("large.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(LARGEST + 1);
        }

        assertThat(failure(file)).isEqualTo(ErrorCode.TOO_LARGE);
    }

    @Test
    void a_pdf_whose_page_tree_is_a_loop() throws Exception {
        String pdf =
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";

        assertThat(failure(write("loop.pdf", pdf.getBytes(StandardCharsets.US_ASCII))))
                .isIn(ErrorCode.CORRUPT, ErrorCode.PARSER_CRASHED);
    }

    @Test
    void truncated_files_of_each_kind() throws Exception {
        byte[] pdf = Files.readAllBytes(TestFiles.save(
                TestFiles.pdf(new String[] {"72|700|some text that nobody will read"}), folder.resolve("whole.pdf")));
        byte[] docx = Files.readAllBytes(TestFiles.docx(folder.resolve("whole.docx"), "一份方案的正文。"));
        byte[] ole = Arrays.copyOf(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                700);

        assertThat(failure(write("cut.pdf", Arrays.copyOf(pdf, 60)))).isEqualTo(ErrorCode.CORRUPT);
        assertThat(failure(write("cut.docx", Arrays.copyOf(docx, docx.length / 2))))
                .isEqualTo(ErrorCode.CORRUPT);
        assertThat(failure(write("cut.doc", ole))).isEqualTo(ErrorCode.CORRUPT);
        assertThat(failure(write("cut.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3})))
                .isEqualTo(ErrorCode.CORRUPT);
        assertThat(failure(write("cut.7z", new byte[] {
                    '7',
                    'z',
                    (byte) 0xbc,
                    (byte) 0xaf,
                    0x27,
                    0x1c,
                    0,
                    4,
                    9,
                    9,
                    9,
                    9,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1,
                    1
                })))
                .isEqualTo(ErrorCode.CORRUPT);
    }

    @Test
    void a_file_that_needs_a_password() throws Exception {
        assertThat(failure(TestFiles.encryptedPdf(folder.resolve("secret.pdf"))))
                .isEqualTo(ErrorCode.ENCRYPTED);
    }

    @Test
    void entity_bombs_in_office_files_are_not_expanded() throws Exception {
        String bomb =
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>"
                        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>";
        Path file = TestFiles.zip(
                folder.resolve("entities.docx"),
                Map.of(
                        "[Content_Types].xml",
                        TestFiles.utf8(
                                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
                        "_rels/.rels",
                        TestFiles.utf8(
                                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
                        "word/document.xml",
                        TestFiles.utf8(bomb)));

        assertThat(failure(file)).isEqualTo(ErrorCode.CORRUPT);
    }

    @Test
    void pictures_and_empty_files_are_skipped_without_a_child() throws Exception {
        assertThat(read(write("empty.pdf", new byte[0])))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.EMPTY));
        assertThat(read(write("photo.pdf", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3})))
                .isInstanceOfSatisfying(
                        Reading.Skipped.class,
                        skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.NOT_A_DOCUMENT));
    }

    @Test
    void large_pages_are_read_by_a_child_with_all_their_text() throws Exception {
        String page = "<html><body><h1>竹溪县长方案</h1>" + "<p>到2025年，全县建成公园12座。</p>".repeat(90_000) + "</body></html>";

        Reading reading = read(write("large.html", page.getBytes(StandardCharsets.UTF_8)));

        assertThat(((Reading.Document) reading).blocks()).hasSize(90_000);
    }
}
