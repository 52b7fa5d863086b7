package dev.tance.ingest.outcome;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * An item's bytes: all of them in memory when they are few, else their beginning and a stream of the rest.
 *
 * @param head the first bytes, at most {@link #IN_MEMORY}
 * @param rest what follows, null when the head is all
 */
record Body(byte[] head, @org.jspecify.annotations.Nullable InputStream rest) {
    /** Items up to this size never touch the disk before it is known whether they are kept. */
    static final int IN_MEMORY = 1 << 20;

    private static final int LONGEST_BLANK = 4096;

    /** Reads the beginning of a stream. */
    static Body of(InputStream stream) throws IOException {
        byte[] head = stream.readNBytes(IN_MEMORY);
        return new Body(head, head.length < IN_MEMORY ? null : stream);
    }

    boolean isWhole() {
        return rest == null;
    }

    InputStream stream() {
        InputStream beginning = new ByteArrayInputStream(head);
        return rest == null ? beginning : new SequenceInputStream(beginning, rest);
    }

    /** No bytes, or a few that are all white space. */
    boolean isBlank() {
        if (head.length > LONGEST_BLANK) {
            return false;
        }
        for (byte each : head) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }
}
