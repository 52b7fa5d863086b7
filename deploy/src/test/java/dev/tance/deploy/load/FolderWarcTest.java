package dev.tance.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;

/** A folder goes through a WARC and comes out as it was. */
class FolderWarcTest {
    private static final Instant CHANGED = Instant.parse("2024-03-05T06:07:08Z");

    @TempDir
    Path folder;

    private final List<String> unreadable = new ArrayList<>();

    @Test
    void every_file_is_a_record_in_the_order_of_paths_with_its_uri_date_type_and_bytes() throws IOException {
        byte[] gbk = "云溪县人民政府".getBytes(Charset.forName("GBK"));
        write("b/规划 2025.html", gbk);
        write("a.pdf", new byte[] {0, 1, 2, (byte) 0xff});
        write("empty.bin", new byte[0]);

        List<Copy> copies = roundTrip();

        assertThat(copies)
                .containsExactly(
                        new Copy(uri("a.pdf"), CHANGED, "application/pdf", "000102ff"),
                        new Copy(uri("b/规划 2025.html"), CHANGED, "text/html", hex(gbk)),
                        new Copy(uri("empty.bin"), CHANGED, "application/octet-stream", ""));
        assertThat(unreadable).isEmpty();
    }

    @Test
    void uris_are_absolute_and_percent_encoded() throws IOException {
        write("100% 规划.txt", "text".getBytes(StandardCharsets.UTF_8));

        String uri = roundTrip().getFirst().uri();

        assertThat(uri).startsWith("file:///").endsWith("/100%25%20%E8%A7%84%E5%88%92.txt");
        assertThat(Path.of(URI.create(uri))).isEqualTo(folder.resolve("100% 规划.txt"));
    }

    @Test
    void an_empty_folder_is_an_empty_warc() throws IOException {
        assertThat(roundTrip()).isEmpty();
    }

    @Test
    void a_file_that_looks_like_a_record_stays_one_file() throws IOException {
        byte[] hostile = "WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        write("a.warc", hostile);
        write("b.txt", "text".getBytes(StandardCharsets.UTF_8));

        assertThat(roundTrip())
                .extracting(Copy::content)
                .containsExactly(hex(hostile), hex("text".getBytes(StandardCharsets.UTF_8)));
    }

    /** What a reader finds in a record. */
    private record Copy(String uri, Instant date, String type, String content) {}

    private List<Copy> roundTrip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FolderWarc(folder, unreadable::add).writeTo(bytes);
        List<Copy> copies = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (WarcRecord record : reader) {
                WarcResource resource = (WarcResource) record;
                byte[] content = resource.body().stream().readAllBytes();
                copies.add(new Copy(
                        resource.target(),
                        resource.date(),
                        resource.contentType().toString(),
                        hex(content)));
            }
        }
        return copies;
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
