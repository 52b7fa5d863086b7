package dev.tance.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.SubmissionKind;
import dev.tance.ingest.warc.WarcBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadKindsTest {
    @TempDir
    Path directory;

    private SubmissionKind kind(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile(directory, "upload", "");
        return UploadKinds.of(Files.write(file, bytes), name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(utf8("x"));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void warcs_are_known_by_their_bytes_whatever_their_name() throws IOException {
        assertThat(kind(
                        "crawl",
                        WarcBuilder.plain().page("http://a.example/", "a").toBytes()))
                .isEqualTo(SubmissionKind.WARC);
        assertThat(kind(
                        "crawl.bin",
                        WarcBuilder.gzip().page("http://a.example/", "a").toBytes()))
                .isEqualTo(SubmissionKind.WARC);
    }

    @Test
    void a_broken_warc_is_known_by_its_name() throws IOException {
        assertThat(kind("crawl.warc.gz", utf8("garbage"))).isEqualTo(SubmissionKind.WARC);
        assertThat(kind("CRAWL.WARC", utf8("garbage"))).isEqualTo(SubmissionKind.WARC);
    }

    @Test
    void a_zip_is_a_wacz_only_when_it_holds_warcs_in_its_archive() throws IOException {
        assertThat(kind("a.wacz", zip("archive/data.warc.gz"))).isEqualTo(SubmissionKind.WACZ);
        assertThat(kind("a.zip", zip("plans/data.warc.gz"))).isEqualTo(SubmissionKind.FILE);
        assertThat(kind("a.docx", zip("word/document.xml"))).isEqualTo(SubmissionKind.FILE);
        assertThat(kind("broken.zip", utf8("PK\u0003\u0004 and no more"))).isEqualTo(SubmissionKind.FILE);
    }

    @Test
    void a_text_of_nothing_but_urls_is_a_list() throws IOException {
        assertThat(kind("seeds.txt", utf8("\ufeffhttp://a.example/\n\n# more\nHTTPS://b.example/x?y=z\n")))
                .isEqualTo(SubmissionKind.URLS);
        assertThat(kind("note.txt", utf8("see http://a.example/\n"))).isEqualTo(SubmissionKind.FILE);
        assertThat(kind("comments.txt", utf8("# http://a.example/\n"))).isEqualTo(SubmissionKind.FILE);
        assertThat(kind("text.txt", utf8("到2027年\n"))).isEqualTo(SubmissionKind.FILE);
    }

    @Test
    void nothing_is_a_file() throws IOException {
        assertThat(kind("empty.warc", new byte[0])).isEqualTo(SubmissionKind.FILE);
    }
}
