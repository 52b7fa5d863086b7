package dev.tance.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.deploy.load.LoadItems.UnusableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadItemsTest {
    @TempDir
    Path folder;

    @Test
    void a_crawl_is_known_by_its_name_and_otherwise_by_its_first_bytes() throws Exception {
        assertThat(recognise("crawl.warc.gz", new byte[0]))
                .isEqualTo(new LoadItem.Crawl(folder.resolve("crawl.warc.gz"), "warc"));
        assertThat(recognise("site.wacz", new byte[0]))
                .isEqualTo(new LoadItem.Crawl(folder.resolve("site.wacz"), "wacz"));
        assertThat(recognise("plain", "WARC/1.0\r\n".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(LoadItem.Crawl.class);
        assertThat(recognise("packed", gzip("WARC/1.1\r\n"))).isInstanceOf(LoadItem.Crawl.class);
        assertThat(recognise("other.gz", gzip("text"))).isInstanceOf(LoadItem.SingleFile.class);
    }

    @Test
    void a_text_file_of_nothing_but_urls_and_comments_is_a_list_of_urls() throws Exception {
        String list = "\uFEFF# seeds\n\nhttps://yunxi.example/a\n  http://baitang.example/b?c=d \n";

        assertThat(recognise("seeds.txt", list.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new LoadItem.Urls(
                        "seeds.txt", List.of("https://yunxi.example/a", "http://baitang.example/b?c=d")));
    }

    @Test
    void a_text_that_merely_starts_with_a_url_is_a_document() throws Exception {
        assertThat(recognise("notes.txt", "https://yunxi.example/a\n见附件".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LoadItem.SingleFile.class);
        assertThat(recognise("empty.txt", new byte[0])).isInstanceOf(LoadItem.SingleFile.class);
    }

    @Test
    void urls_and_folders_are_known_without_opening_anything() throws Exception {
        assertThat(LoadItems.recognise("https://yunxi.example/a"))
                .isEqualTo(new LoadItem.Urls("yunxi.example", List.of("https://yunxi.example/a")));
        assertThat(LoadItems.recognise(folder.toString())).isEqualTo(new LoadItem.Folder(folder));
    }

    @Test
    void a_missing_path_is_told_by_its_name() {
        assertThatThrownBy(() -> LoadItems.recognise("not/there"))
                .isInstanceOf(UnusableException.class)
                .hasMessage("not/there: no such file or folder");
    }

    @Test
    void a_source_is_named_after_the_load_without_its_extensions() {
        assertThat(new LoadItem.Crawl(Path.of("x/spring.warc.gz"), "warc").defaultSource())
                .isEqualTo("spring");
        assertThat(new LoadItem.SingleFile(Path.of("规划.pdf")).defaultSource()).isEqualTo("规划");
        assertThat(new LoadItem.Folder(Path.of("inbox")).defaultSource()).isEqualTo("inbox");
        assertThat(new LoadItem.SingleFile(Path.of(".env")).defaultSource()).isEqualTo("load");
    }

    private LoadItem recognise(String name, byte[] content) throws IOException, UnusableException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return LoadItems.recognise(file.toString());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
