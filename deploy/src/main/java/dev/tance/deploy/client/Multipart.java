package dev.tance.deploy.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A {@code multipart/form-data} body (RFC 7578) of text fields and one file at its end, which is streamed.
 *
 * @param fields text fields by name
 * @param fileName file name to tell, without its folder
 */
public record Multipart(Map<String, String> fields, String fileName, String boundary) {
    private static final String LINE = "\r\n";

    public Multipart {
        fields = Map.copyOf(fields);
    }

    /** Creates a body with a boundary of its own. */
    public static Multipart of(Map<String, String> fields, String fileName) {
        return new Multipart(fields, fileName, "tance-" + UUID.randomUUID());
    }

    /** The header that belongs to the body. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The body with a file of the disk. */
    public BodyPublisher withFile(Path file) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofByteArray(head()), BodyPublishers.ofFile(file), BodyPublishers.ofByteArray(tail()));
    }

    /**
     * The body with content of unknown length. The end of the body follows only a content that came to its end: a failed
     * one leaves a body that no server takes for complete.
     */
    public BodyPublisher withStream(Supplier<InputStream> content) {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head()), content.get(), new ByteArrayInputStream(tail())))));
    }

    private byte[] head() {
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) ->
                head.append(part(name, "")).append(LINE).append(value).append(LINE));
        head.append(part("file", "; filename=\"" + escaped(fileName) + "\""))
                .append("Content-Type: application/octet-stream")
                .append(LINE)
                .append(LINE);
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String part(String name, String more) {
        return "--" + boundary + LINE + "Content-Disposition: form-data; name=\"" + name + "\"" + more + LINE;
    }

    private byte[] tail() {
        return (LINE + "--" + boundary + "--" + LINE).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
