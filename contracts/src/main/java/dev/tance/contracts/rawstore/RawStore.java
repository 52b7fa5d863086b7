package dev.tance.contracts.rawstore;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Content-addressed, append-only store of bytes, safe for any number of processes at once. What was put stays until an
 * operator removes it; putting the same bytes again changes nothing.
 *
 * <p>An {@link IOException} of any method means that the store itself fails: retry.
 */
public interface RawStore {
    /**
     * Stores bytes.
     *
     * @param limit largest size accepted, in bytes
     * @throws DocumentException with {@link ErrorCode#TOO_LARGE} when the stream holds more than {@code limit} bytes;
     *     nothing is stored then
     * @throws IOException when reading the stream or writing fails
     */
    ContentReference put(InputStream bytes, long limit) throws IOException, DocumentException;

    /** Stores bytes that are in memory. */
    ContentReference put(byte[] bytes) throws IOException;

    /**
     * Opens stored bytes for reading; the caller closes the stream.
     *
     * @throws DocumentException with {@link ErrorCode#RAW_BYTES_MISSING} when the store does not hold them
     */
    InputStream open(ContentReference reference) throws IOException, DocumentException;

    /**
     * A local file that holds the bytes, to be read only, never changed.
     *
     * @throws DocumentException with {@link ErrorCode#RAW_BYTES_MISSING} when the store does not hold them
     */
    Path file(ContentReference reference) throws IOException, DocumentException;

    /** Removes bytes that nothing refers to any more, such as an upload that was read to its end. */
    void remove(ContentReference reference) throws IOException;
}
