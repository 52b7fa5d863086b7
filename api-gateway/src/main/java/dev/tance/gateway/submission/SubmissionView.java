package dev.tance.gateway.submission;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a submission is.
 *
 * @param status of its reading: accepted, reading, complete or failed
 * @param received items received so far; final when the status is complete or failed
 * @param inFlight received items that have not ended
 * @param done whether it was read to its end and every received item has ended
 * @param error error code, null unless failed
 * @param message one line that goes with the error
 */
public record SubmissionView(
        String id,
        String source,
        String status,
        long received,
        Outcomes outcomes,
        long inFlight,
        boolean done,
        @Nullable String error,
        @Nullable String message,
        long readBytes,
        long totalBytes,
        Instant acceptedAt,
        Instant at) {
    /** Ended items: how many were indexed, and of the others how many by which reason or error code. */
    public record Outcomes(long indexed, Map<String, Long> skipped, Map<String, Long> dead) {}
}
