package dev.tance.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body as it comes from the network; remembers whether it was the network that failed, not a decoder. */
final class WireBody extends FilterInputStream {
    private boolean hasFailed;

    WireBody(InputStream body) {
        super(body);
    }

    boolean hasFailed() {
        return hasFailed;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            hasFailed = true;
            throw e;
        }
    }
}
