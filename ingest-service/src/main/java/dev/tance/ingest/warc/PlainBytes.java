package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A WARC that is not compressed: one stretch. */
final class PlainBytes implements WarcBytes {
    private final InputStream file;

    PlainBytes(InputStream file) {
        this.file = file;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return file.read(buffer, offset, length);
    }

    @Override
    public @Nullable ErrorCode damage() {
        return null;
    }

    @Override
    public boolean resume() {
        return false;
    }
}
