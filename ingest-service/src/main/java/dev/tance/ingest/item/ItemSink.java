package dev.tance.ingest.item;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes the items of one submission. Each call counts one receipt in and, unless it throws, settles what becomes of it at
 * this stage. Safe for use by several threads.
 *
 * <p>An {@link IOException} other than {@link BrokenBodyException} means that something all items depend on fails: the
 * submission must be read again.
 */
public interface ItemSink {
    /**
     * Takes a document's bytes. The stream may be left before its end, and is not closed.
     *
     * @param body what the reader found; must throw nothing but {@link BrokenBodyException}
     * @throws BrokenBodyException when the body cannot be read to its end; the item was not counted then
     */
    void content(ItemHead item, InputStream body) throws IOException;

    /**
     * Counts an item that is rightly no document.
     *
     * @param detail one line that goes with the reason
     */
    void skipped(ItemHead item, SkipReason reason, String detail);

    /**
     * Counts an item that failed for good.
     *
     * @param detail one line that goes with the code
     */
    void dead(ItemHead item, ErrorCode error, String detail);
}
