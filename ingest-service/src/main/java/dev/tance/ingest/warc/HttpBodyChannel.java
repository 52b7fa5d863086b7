package dev.tance.ingest.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageBody;

/** A record's body as the HTTP parser reads it, with a limit on the header. */
final class HttpBodyChannel implements LengthedBody.LengthedReadableByteChannel {
    private static final int LONGEST_HEADER = 256 << 10;

    private final MessageBody body;
    private boolean isHeader = true;

    HttpBodyChannel(MessageBody body) {
        this.body = body;
    }

    /** The header is read: what follows may be long. */
    void endHeader() {
        isHeader = false;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (isHeader && body.position() > LONGEST_HEADER) {
            throw new IOException("the HTTP header is longer than " + LONGEST_HEADER + " bytes");
        }
        return body.read(target);
    }

    @Override
    public long position() {
        try {
            return body.position();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public long size() {
        try {
            return body.size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public boolean isOpen() {
        return body.isOpen();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
