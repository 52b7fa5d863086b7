package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The uncompressed bytes of a WARC, in stretches: a stretch ends at the end of the file or where the compression is
 * damaged.
 */
interface WarcBytes {
    /**
     * Reads as {@link java.io.InputStream#read(byte[], int, int)}; -1 means the end of a stretch.
     *
     * @throws IOException when the file itself cannot be read: retry
     */
    int read(byte[] buffer, int offset, int length) throws IOException;

    /** Why the stretch ended before the end of the file's records, null when nothing is wrong. */
    @Nullable ErrorCode damage();

    /** Goes on behind the damage; false when there is nothing more. */
    boolean resume() throws IOException;
}
