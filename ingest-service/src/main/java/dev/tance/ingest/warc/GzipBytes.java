package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A WARC in gzip, be it one member a record or one for all. Unlike {@link java.util.zip.GZIPInputStream}, which takes
 * anything unexpected behind a member for the end of the file, this finds the next member behind a damaged one.
 */
final class GzipBytes implements WarcBytes, AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int TRAILER = 8;

    private final GzipHeader input;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean isInMember;
    private boolean isAtEnd;
    private @Nullable ErrorCode damage;

    GzipBytes(InputStream file) {
        this.input = new GzipHeader(file, BUFFER);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        while (damage == null && !isAtEnd) {
            if (!isInMember && !startMember()) {
                return -1;
            }
            int count = inflate(buffer, offset, length);
            if (count > 0) {
                return count;
            }
        }
        return -1;
    }

    @Override
    public @Nullable ErrorCode damage() {
        return damage;
    }

    @Override
    public boolean resume() throws IOException {
        if (damage != ErrorCode.WARC_MALFORMED) {
            return false;
        }
        damage = null;
        isInMember = false;
        if (input.seekMember()) {
            return true;
        }
        isAtEnd = true;
        return false;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private boolean startMember() throws IOException {
        switch (input.readHeader()) {
            case NOTHING -> isAtEnd = true;
            case CUT -> damage = ErrorCode.WARC_TRUNCATED;
            case NO_GZIP -> damage = ErrorCode.WARC_MALFORMED;
            case MEMBER -> {
                inflater.reset();
                checksum.reset();
                isInMember = true;
            }
        }
        return isInMember;
    }

    /** Returns 0 when the member ended or is damaged. */
    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(buffer, offset, length);
                if (count > 0) {
                    checksum.update(buffer, offset, count);
                    return count;
                }
                if (inflater.finished()) {
                    endMember();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    damage = ErrorCode.WARC_MALFORMED;
                    return 0;
                }
                if (!input.feed(inflater)) {
                    damage = ErrorCode.WARC_TRUNCATED;
                    return 0;
                }
            }
        } catch (DataFormatException e) {
            input.unread(inflater.getRemaining());
            damage = ErrorCode.WARC_MALFORMED;
            return 0;
        }
    }

    private void endMember() throws IOException {
        isInMember = false;
        input.unread(inflater.getRemaining());
        byte[] trailer = input.readUpTo(TRAILER);
        if (trailer.length < TRAILER) {
            damage = ErrorCode.WARC_TRUNCATED;
        } else if (littleEndian(trailer, 0) != checksum.getValue()
                || littleEndian(trailer, 4) != (inflater.getBytesWritten() & 0xffffffffL)) {
            damage = ErrorCode.WARC_MALFORMED;
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
