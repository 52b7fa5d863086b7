package dev.tance.ingest.item;

import java.io.IOException;
import java.io.InputStream;

/** An item's bytes whose every failure, also that of a decoder, is a {@link BrokenBodyException}. Opened when first read. */
public final class ItemBody extends InputStream {
    private final Opening opening;
    private InputStream stream = InputStream.nullInputStream();
    private boolean isOpen;

    /** Opens the stream; decoders may read its first bytes. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public ItemBody(Opening opening) {
        this.opening = opening;
    }

    @Override
    public int read() throws BrokenBodyException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    // Decoders answer broken input with unchecked exceptions too
    @Override
    public int read(byte[] buffer, int offset, int length) throws BrokenBodyException {
        try {
            if (!isOpen) {
                stream = opening.open();
                isOpen = true;
            }
            return stream.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            throw new BrokenBodyException(e);
        }
    }
}
