package dev.tance.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The compressed side of a gzip file: finds and reads the headers of members (RFC 1952). */
final class GzipHeader {
    private static final int FIXED_HEADER = 10;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int LONGEST_TEXT = 1 << 16;

    private final InputStream file;
    private final byte[] buffer;
    private int position;
    private int limit;

    GzipHeader(InputStream file, int size) {
        this.file = file;
        this.buffer = new byte[size];
    }

    /** What stands at the current place. */
    enum Found {
        /** The end of the file. */
        NOTHING,
        /** A member whose header was read. */
        MEMBER,
        /** The beginning of a header, and the end of the file. */
        CUT,
        /** Something else. */
        NO_GZIP
    }

    Found readHeader() throws IOException {
        byte[] header = readUpTo(FIXED_HEADER);
        if (header.length == 0) {
            return Found.NOTHING;
        }
        if ((header[0] & 0xff) != 0x1f || header.length > 1 && (header[1] & 0xff) != 0x8b) {
            return Found.NO_GZIP;
        }
        if (header.length < FIXED_HEADER) {
            return Found.CUT;
        }
        if (header[2] != 8) {
            return Found.NO_GZIP;
        }
        return skipOptional(header[3]) ? Found.MEMBER : Found.CUT;
    }

    private boolean skipOptional(int flags) throws IOException {
        if ((flags & EXTRA) != 0) {
            byte[] length = readUpTo(2);
            if (length.length < 2) {
                return false;
            }
            int extra = (length[0] & 0xff) | (length[1] & 0xff) << 8;
            if (readUpTo(extra).length < extra) {
                return false;
            }
        }
        return ((flags & NAME) == 0 || skipText())
                && ((flags & COMMENT) == 0 || skipText())
                && ((flags & HEADER_CHECKSUM) == 0 || readUpTo(2).length == 2);
    }

    private boolean skipText() throws IOException {
        for (int count = 0; count < LONGEST_TEXT; count++) {
            int value = next();
            if (value <= 0) {
                return value == 0;
            }
        }
        return false;
    }

    /** Moves to the next bytes that look like the header of a deflated member; false when there are none. */
    boolean seekMember() throws IOException {
        int matched = 0;
        for (int value = next(); value >= 0; value = next()) {
            matched = value == 0x1f ? 1 : matched == 1 && value == 0x8b ? 2 : matched == 2 && value == 8 ? 3 : 0;
            if (matched == 3) {
                unreadMagic();
                return true;
            }
        }
        return false;
    }

    /** The three bytes of the magic may lie before the buffer's beginning, so they are put there again. */
    private void unreadMagic() {
        if (position < 3) {
            System.arraycopy(buffer, position, buffer, 3, limit - position);
            limit += 3 - position;
            position = 3;
        }
        position -= 3;
        buffer[position] = 0x1f;
        buffer[position + 1] = (byte) 0x8b;
        buffer[position + 2] = 8;
    }

    /** Gives the next bytes to the inflater; false at the end of the file. */
    boolean feed(Inflater inflater) throws IOException {
        if (position == limit && !fill()) {
            return false;
        }
        inflater.setInput(buffer, position, limit - position);
        position = limit;
        return true;
    }

    /** Takes back what the inflater did not use of the bytes it was fed last. */
    void unread(int count) {
        position -= count;
    }

    byte[] readUpTo(int count) throws IOException {
        byte[] bytes = new byte[count];
        int got = 0;
        while (got < count) {
            if (position == limit && !fill()) {
                break;
            }
            int available = Math.min(count - got, limit - position);
            System.arraycopy(buffer, position, bytes, got, available);
            position += available;
            got += available;
        }
        return got == count ? bytes : java.util.Arrays.copyOf(bytes, got);
    }

    private int next() throws IOException {
        if (position == limit && !fill()) {
            return -1;
        }
        return buffer[position++] & 0xff;
    }

    /** Leaves three bytes of room at the end, for a magic that is put back. */
    private boolean fill() throws IOException {
        int count = file.read(buffer, 0, buffer.length - 3);
        position = 0;
        limit = Math.max(0, count);
        return count > 0;
    }
}
