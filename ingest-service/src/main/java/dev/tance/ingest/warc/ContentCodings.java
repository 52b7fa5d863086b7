package dev.tance.ingest.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Removes the encodings of an HTTP body: gzip, deflate (with and without its wrapper) and br. */
public final class ContentCodings {
    private static final int BUFFER = 8192;
    private static final int MOST_CODINGS = 3;

    private ContentCodings() {}

    /**
     * Decodes a body.
     *
     * @param codings in the order in which they were applied
     * @throws IOException when a coding is not known, or the body is not in it
     */
    public static InputStream decoded(InputStream body, List<String> codings) throws IOException {
        if (codings.size() > MOST_CODINGS) {
            throw new IOException("more than " + MOST_CODINGS + " content codings");
        }
        InputStream decoded = body;
        for (String coding : codings.reversed()) {
            decoded = decoded(decoded, coding);
        }
        return decoded;
    }

    private static InputStream decoded(InputStream body, String coding) throws IOException {
        return switch (coding.toLowerCase(Locale.ROOT)) {
            case "", "identity", "none", "utf-8" -> body;
            case "gzip", "x-gzip" -> gzip(peekable(body));
            case "deflate" -> deflate(peekable(body));
            case "br" -> brotli(peekable(body));
            default -> throw new IOException("content coding " + coding + " is not known");
        };
    }

    private static InputStream gzip(InputStream body) throws IOException {
        byte[] head = peek(body);
        boolean isGzip = head.length >= 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        if (!isGzip && isEmptyOrPlain(head)) {
            return body;
        }
        return new GZIPInputStream(body, BUFFER);
    }

    /** Says zlib (RFC 1950), but some servers send bare deflate. */
    private static InputStream deflate(InputStream body) throws IOException {
        byte[] head = peek(body);
        if (isEmptyOrPlain(head)) {
            return body;
        }
        boolean isZlib =
                head.length >= 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
        Inflater inflater = new Inflater(!isZlib);
        return new InflaterInputStream(body, inflater, BUFFER) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    inflater.end();
                }
                return count;
            }
        };
    }

    private static InputStream brotli(InputStream body) throws IOException {
        return isEmptyOrPlain(peek(body)) ? body : new BrotliInputStream(body);
    }

    /** Crawlers often store the decoded body under the headers of the encoded one. */
    private static boolean isEmptyOrPlain(byte[] head) {
        if (head.length == 0) {
            return true;
        }
        String start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).stripLeading();
        return start.startsWith("<!")
                || start.startsWith("<h")
                || start.startsWith("<H")
                || start.startsWith("<?")
                || start.startsWith("%PDF")
                || start.startsWith("PK\3\4");
    }

    private static InputStream peekable(InputStream body) {
        return new BufferedInputStream(body, BUFFER);
    }

    private static byte[] peek(InputStream body) throws IOException {
        body.mark(16);
        byte[] head = body.readNBytes(16);
        body.reset();
        return head;
    }
}
