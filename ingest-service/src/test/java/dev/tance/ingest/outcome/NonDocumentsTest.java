package dev.tance.ingest.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonDocumentsTest {
    private static Optional<String> reason(@Nullable String mediaType, @Nullable String name, byte[] bytes)
            throws IOException {
        return NonDocuments.reason(mediaType, name, Body.of(new ByteArrayInputStream(bytes)));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "text/css, style.css, body {}",
        "application/javascript, app.js, alert(1)",
        "application/octet-stream, font.woff2, wOF2....",
        "text/plain, app.js, var a = 1",
        ", site.css, p {}",
        "font/ttf, f, xxxx",
        "video/mp4, v.mp4, xxxxftypisom",
        "audio/mpeg, a.mp3, ID3....",
        "image/svg+xml, a.svg, <svg/>",
    })
    void code_fonts_sound_and_film_are_no_documents(@Nullable String type, String name, String bytes)
            throws IOException {
        assertThat(reason(type, name, latin(bytes))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, index.html, <html>",
        "text/css, error.css, <!DOCTYPE html>",
        "image/png, plan.png, %PDF-1.7",
        "application/javascript, plan, Rar!....",
        "text/plain, plan.txt, 到2027年",
        "application/pdf, plan.pdf, %PDF-1.4",
        ", , no name and no type",
    })
    void documents_go_on_whatever_they_are_declared_as(@Nullable String type, @Nullable String name, String bytes)
            throws IOException {
        assertThat(reason(type, name, latin(bytes))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void logos_are_no_documents_and_scans_are(String format) throws IOException {
        assertThat(reason("image/" + format, "logo", image(format, 120, 60))).isPresent();
        assertThat(reason("image/" + format, "banner", padded(image(format, 1600, 90))))
                .hasValue("image of 1600 x 90 pixels");
        assertThat(reason("image/" + format, "scan", padded(image(format, 1240, 1754))))
                .isEmpty();
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] padded(byte[] image) {
        return Arrays.copyOf(image, Math.max(image.length, 20_000));
    }

    @Property
    void any_bytes_get_an_answer(@ForAll byte[] bytes) throws IOException {
        assertThat(reason("image/jpeg", "x.jpg", bytes)).isNotNull();
        assertThat(reason("image/jpeg", "x.jpg", concat(latin("\u00ff\u00d8\u00ff"), padded(bytes))))
                .isNotNull();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
