package dev.tance.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ContentCodingsTest {
    private static final String TEXT = "<p>云溪市到2030年建成绿色工厂120家。</p>";

    private static String decoded(byte[] body, String... codings) throws IOException {
        return new String(
                ContentCodings.decoded(new ByteArrayInputStream(body), List.of(codings))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deflated(byte[] plain, boolean isBare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(bytes, new Deflater(6, isBare))) {
            stream.write(plain);
        }
        return bytes.toByteArray();
    }

    @Test
    void gzip_and_both_forms_of_deflate_are_read() throws IOException {
        assertThat(decoded(WarcBuilder.gzipped(utf8(TEXT)), "gzip")).isEqualTo(TEXT);
        assertThat(decoded(WarcBuilder.gzipped(utf8(TEXT)), "X-GZIP")).isEqualTo(TEXT);
        assertThat(decoded(deflated(utf8(TEXT), false), "deflate")).isEqualTo(TEXT);
        assertThat(decoded(deflated(utf8(TEXT), true), "deflate")).isEqualTo(TEXT);
    }

    @Test
    void brotli_is_read() throws IOException {
        // "helloworld" as one uncompressed-like stream: the encoder's output for that word
        byte[] brotli = HexFormat.of().parseHex("8b048068656c6c6f776f726c6403");

        assertThat(decoded(brotli, "br")).isEqualTo("helloworld");
    }

    @Test
    void codings_are_removed_from_the_last_to_the_first() throws IOException {
        assertThat(decoded(WarcBuilder.gzipped(deflated(utf8(TEXT), false)), "deflate", "gzip"))
                .isEqualTo(TEXT);
    }

    @Test
    void a_body_that_the_crawler_had_decoded_already_is_taken_as_it_is() throws IOException {
        assertThat(decoded(utf8("<!DOCTYPE html>"), "gzip")).isEqualTo("<!DOCTYPE html>");
        assertThat(decoded(utf8("<html>"), "br")).isEqualTo("<html>");
        assertThat(decoded(utf8("<html>"), "deflate")).isEqualTo("<html>");
        assertThat(decoded(new byte[0], "gzip")).isEmpty();
    }

    @Test
    void what_is_in_no_known_coding_is_refused() {
        assertThatThrownBy(() -> decoded(utf8("noise"), "gzip")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> decoded(utf8("noise"), "zstd")).hasMessageContaining("zstd");
        assertThatThrownBy(() -> decoded(utf8("x"), "gzip", "gzip", "gzip", "gzip"))
                .hasMessageContaining("more than 3");
    }
}
