package dev.tance.contracts.message;

import dev.tance.contracts.error.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far ingest has come with a submission. The last one, complete or failed, is sent after all its journey events are
 * durable.
 *
 * @param received items received so far; final when the status is complete or failed
 * @param readBytes bytes of the upload read so far
 * @param totalBytes bytes of the upload, 0 for URLs
 * @param acceptedAt when the submission was accepted
 * @param error set when the status is failed, else null
 * @param detail one line that goes with the error, else null
 */
public record SubmissionProgress(
        String id,
        String source,
        SubmissionStatus status,
        long received,
        long readBytes,
        long totalBytes,
        Instant acceptedAt,
        Instant at,
        @Nullable ErrorCode error,
        @Nullable String detail) {}
