package dev.tance.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Makes small WARCs of invented pages. */
public final class WarcBuilder {
    /** When all pages were captured. */
    public static final Instant CAPTURED = Instant.parse("2025-11-03T02:15:00Z");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;

    private WarcBuilder(WarcCompression compression) {
        try {
            writer = new WarcWriter(Channels.newChannel(bytes), compression);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not compressed. */
    public static WarcBuilder plain() {
        return new WarcBuilder(WarcCompression.NONE);
    }

    /** One gzip member a record. */
    public static WarcBuilder gzip() {
        return new WarcBuilder(WarcCompression.GZIP);
    }

    /** A page that was answered with 200 and {@code text/html}. */
    public WarcBuilder page(String url, String body) {
        return page(url, CAPTURED, body);
    }

    /** A page with a date of its own. */
    public WarcBuilder page(String url, Instant captured, String body) {
        return response(
                url,
                captured,
                new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(MediaType.HTML_UTF8, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Any status without a body. */
    public WarcBuilder status(String url, int status, String location) {
        return response(url, CAPTURED, new HttpResponse.Builder(status, "Status").addHeader("Location", location));
    }

    /** A response whose header and body are written as they are given. */
    public WarcBuilder rawResponse(String url, String header, byte[] body) {
        byte[] head = (header.replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return write(() -> writer.write(new WarcResponse.Builder(url)
                .date(CAPTURED)
                .body(MediaType.HTTP_RESPONSE, whole)
                .build()));
    }

    /** A file of a folder. */
    public WarcBuilder resource(String url, String type, byte[] body) {
        return write(() -> writer.write(new WarcResource.Builder(java.net.URI.create(url))
                .date(CAPTURED)
                .body(MediaType.parse(type), body)
                .build()));
    }

    /** The crawler saw the same bytes as before. */
    public WarcBuilder revisit(String url) {
        return write(() -> writer.write(new WarcRevisit.Builder(url, WarcRevisit.SERVER_NOT_MODIFIED_1_1)
                .date(CAPTURED)
                .build()));
    }

    /** Records that are no items. */
    public WarcBuilder request(String url) {
        return write(() -> writer.write(new WarcRequest.Builder(url)
                .date(CAPTURED)
                .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                .build()));
    }

    /** What crawlers write first. */
    public WarcBuilder info() {
        return write(() -> writer.write(new Warcinfo.Builder()
                .date(CAPTURED)
                .body(MediaType.WARC_FIELDS, "software: test\r\n".getBytes(StandardCharsets.US_ASCII))
                .build()));
    }

    /** Bytes that are no record, between two records. */
    public WarcBuilder garbage(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Bytes so far. */
    public int size() {
        return bytes.size();
    }

    /** The WARC. */
    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The bytes in one gzip member. */
    public static byte[] gzipped(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private WarcBuilder response(String url, Instant captured, HttpResponse.Builder http) {
        return write(() -> writer.write(
                new WarcResponse.Builder(url).date(captured).body(http.build()).build()));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private WarcBuilder write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
