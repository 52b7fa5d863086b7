package dev.tance.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void a_page_gets_the_number_behind_its_longest_text_whatever_its_encoding() throws IOException {
        byte[] page = "<html><title>森林覆盖率规划二〇二五</title><p>云溪县</p><td>森林覆盖率<br>附件</td></html>".getBytes(GBK);

        byte[] varied = Copies.varied(new Item("http://a.example/", "text/html; charset=gbk", page), "r-7");

        assertThat(new String(varied, GBK))
                .isEqualTo("<html><title>森林覆盖率规划二〇二五</title><p>云溪县</p><td>森林覆盖率 r-7 <br>附件</td></html>");
    }

    @Test
    void scripts_styles_and_comments_are_no_text() throws IOException {
        String page =
                "<SCRIPT type='x'>var long = 'a very long script';</SCRIPT><!-- a very long comment --><p>text</p>";

        byte[] varied = Copies.varied(
                new Item("http://a.example/", "text/html", page.getBytes(StandardCharsets.US_ASCII)), "r-7");

        assertThat(new String(varied, StandardCharsets.US_ASCII)).endsWith("<p>text r-7 </p>");
    }

    @Test
    void a_page_without_any_tag_gets_the_number_at_its_end() throws IOException {
        byte[] varied = Copies.varied(new Item("http://a.example/", "text/html", new byte[] {'x', '<'}), "r-7");

        assertThat(new String(varied, StandardCharsets.US_ASCII)).isEqualTo("x< r-7 ");
    }

    @Test
    void a_word_document_gets_the_number_in_its_text_and_keeps_its_other_entries() throws IOException {
        byte[] docx = zip("word/document.xml", "<w:t>规划</w:t>", "word/styles.xml", "<styles/>");
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

        byte[] varied = Copies.varied(new Item("http://a.example/", type, docx), "r-7");

        assertThat(unzip(varied)).isEqualTo("word/document.xml=<w:t>规划 r-7 </w:t>;word/styles.xml=<styles/>;");
    }

    @Test
    void a_pdf_gets_other_bytes_behind_its_end() throws IOException {
        byte[] pdf = "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII);

        byte[] varied = Copies.varied(new Item("http://a.example/", "application/pdf", pdf), "r-7");

        assertThat(new String(varied, StandardCharsets.US_ASCII))
                .startsWith("%PDF-1.7 %%EOF")
                .contains("r-7");
    }

    @Test
    void copies_are_a_warc_of_every_document_under_as_many_urls() throws IOException {
        List<Item> corpus = List.of(
                new Item("http://a.example/1", "text/plain", new byte[] {'x'}),
                new Item("http://a.example/2?q=1", "text/plain", new byte[] {'y'}));
        ByteArrayOutputStream warc = new ByteArrayOutputStream();

        long bytes = new Copies(corpus, "r", Instant.EPOCH).writeTo(warc, 2);

        Path file = Files.write(folder.resolve("copies.warc"), warc.toByteArray());
        List<Item> copies = Corpus.read(file);
        assertThat(copies)
                .extracting(Item::url)
                .containsExactly(
                        "http://a.example/1?tance-bench=r-1",
                        "http://a.example/2?q=1&tance-bench=r-1",
                        "http://a.example/1?tance-bench=r-2",
                        "http://a.example/2?q=1&tance-bench=r-2");
        assertThat(copies)
                .extracting(item -> new String(item.content(), StandardCharsets.US_ASCII))
                .containsExactly("x r-1 ", "y r-1 ", "x r-2 ", "y r-2 ");
        assertThat(bytes)
                .isEqualTo(
                        copies.stream().mapToLong(item -> item.content().length).sum());
    }

    @Test
    void a_folder_is_a_corpus_of_its_files() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>规划</p>");
        Files.createFile(folder.resolve("empty.txt"));

        assertThat(Corpus.read(folder)).extracting(Item::mediaType).containsExactly("text/html");
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < namesAndContents.length; entry += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[entry]));
                out.write(namesAndContents[entry + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String unzip(byte[] bytes) throws IOException {
        StringBuilder found = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                found.append(entry.getName()).append('=').append(content).append(';');
            }
        }
        return found.toString();
    }
}
