package dev.tance.contracts.message;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a document at a stage.
 *
 * @param document null only when a message was so broken that it names no document
 * @param receipt the receipt, also when the document is not known
 * @param reason set when skipped, else null
 * @param error set when dead, else null
 * @param detail one line that goes with reason or error, else null
 * @param duplicateOf id of the original document when the reason is duplicate, else null
 * @param mediaType as far as known
 * @param size of the original bytes, 0 when unknown
 * @param at when the step ended
 * @param durationMillis how long the stage worked on it
 * @param attempt 1 for the first try
 * @param component name and version of what did it
 */
public record JourneyEvent(
        Stage stage,
        JourneyStep step,
        Receipt receipt,
        @Nullable DocumentIdentity document,
        @Nullable SkipReason reason,
        @Nullable ErrorCode error,
        @Nullable String detail,
        @Nullable String duplicateOf,
        @Nullable String mediaType,
        long size,
        Instant at,
        long durationMillis,
        int attempt,
        String component) {}
