package dev.tance.ingest.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * The bytes of a WARC as the record parser reads them, with the place, a limit on headers, and the way back to the next
 * record behind a broken one.
 */
final class RecordChannel implements ReadableByteChannel {
    private static final byte[] RECORD_START = {'W', 'A', 'R', 'C', '/', '1', '.'};
    private static final int BUFFER = 1 << 16;

    private final WarcBytes bytes;
    private byte[] pushedBack = {};
    private int pushedBackAt;
    private long delivered;
    private long headerAllowance = Long.MAX_VALUE;

    RecordChannel(WarcBytes bytes) {
        this.bytes = bytes;
    }

    /** A header that goes on and on. */
    static final class HeaderTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        HeaderTooLongException() {
            super("a record's header is longer than the limit");
        }
    }

    /** Uncompressed bytes handed out so far, without those that were pushed back. */
    long position() {
        return delivered;
    }

    /** Lets the parser read this many bytes more before it fails with {@link HeaderTooLongException}. */
    void allow(long count) {
        headerAllowance = count;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (headerAllowance <= 0) {
            throw new HeaderTooLongException();
        }
        int room = (int) Math.min(target.remaining(), headerAllowance);
        if (room == 0) {
            return 0;
        }
        byte[] array = target.array();
        int start = target.arrayOffset() + target.position();
        int count = read(array, start, room);
        if (count < 0) {
            // The parser looks at stale bytes here when line ends follow the last record: let it find zeros
            Arrays.fill(array, start, start + target.remaining(), (byte) 0);
            return -1;
        }
        target.position(target.position() + count);
        headerAllowance -= count;
        return count;
    }

    private int read(byte[] buffer, int offset, int length) throws IOException {
        int left = pushedBack.length - pushedBackAt;
        int count;
        if (left > 0) {
            count = Math.min(left, length);
            System.arraycopy(pushedBack, pushedBackAt, buffer, offset, count);
            pushedBackAt += count;
        } else {
            count = bytes.read(buffer, offset, length);
        }
        delivered += Math.max(0, count);
        return count;
    }

    /** Puts bytes back that the parser had read ahead. */
    void pushBack(byte[] readAhead) {
        byte[] rest = Arrays.copyOfRange(pushedBack, pushedBackAt, pushedBack.length);
        byte[] all = Arrays.copyOf(readAhead, readAhead.length + rest.length);
        System.arraycopy(rest, 0, all, readAhead.length, rest.length);
        pushedBack = all;
        pushedBackAt = 0;
        delivered -= readAhead.length;
    }

    /** What {@link #seekRecord} passed over. */
    enum Passed {
        /** Nothing or line ends. */
        BLANK,
        /** Something that is no record. */
        GARBAGE
    }

    /**
     * Result of a search.
     *
     * @param found whether the channel stands at the beginning of a record now; else at the end of a stretch
     */
    record Search(boolean found, Passed passed) {}

    /** Moves to the next place that looks like the beginning of a record. */
    Search seekRecord() throws IOException {
        allow(Long.MAX_VALUE);
        byte[] buffer = new byte[BUFFER];
        int held = 0;
        Passed passed = Passed.BLANK;
        while (true) {
            int count = read(buffer, held, buffer.length - held);
            int end = held + Math.max(0, count);
            int at = indexOfRecord(buffer, end);
            int skipped = at >= 0 ? at : count < 0 ? end : Math.max(0, end - RECORD_START.length + 1);
            passed = isBlank(buffer, skipped) ? passed : Passed.GARBAGE;
            if (at >= 0 || count < 0) {
                pushBack(Arrays.copyOfRange(buffer, skipped, end));
                return new Search(at >= 0, passed);
            }
            held = end - skipped;
            System.arraycopy(buffer, skipped, buffer, 0, held);
        }
    }

    private static int indexOfRecord(byte[] buffer, int end) {
        for (int at = 0; at + RECORD_START.length <= end; at++) {
            if (buffer[at] == 'W'
                    && Arrays.equals(buffer, at, at + RECORD_START.length, RECORD_START, 0, RECORD_START.length)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBlank(byte[] buffer, int end) {
        for (int at = 0; at < end; at++) {
            if (buffer[at] != '\r' && buffer[at] != '\n' && buffer[at] != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The file belongs to whoever opened it
    }
}
