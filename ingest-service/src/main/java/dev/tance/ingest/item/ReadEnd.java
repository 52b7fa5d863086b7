package dev.tance.ingest.item;

import dev.tance.contracts.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a submission ended.
 *
 * @param error why not all of it could be read, null when all was
 * @param detail one line that goes with the error, else null
 */
public record ReadEnd(@Nullable ErrorCode error, @Nullable String detail) {
    private static final ReadEnd WHOLE = new ReadEnd(null, null);

    /** All was read. */
    public static ReadEnd whole() {
        return WHOLE;
    }
}
