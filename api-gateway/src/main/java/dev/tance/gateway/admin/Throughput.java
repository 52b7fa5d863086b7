package dev.tance.gateway.admin;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the stages did, from the journey.
 *
 * @param steps by step: received, fetched, extracted, tagged, indexed, skipped, dead, replayed
 */
public record Throughput(Map<String, Step> steps) {
    /**
     * One step.
     *
     * @param documents events; work that was done again counts again
     * @param bytes of the original documents
     * @param first when the first one ended
     * @param last when the last one ended
     * @param seconds between first and last
     * @param documentsPerSecond null when all ended at the same moment
     * @param bytesPerSecond likewise
     * @param workMillis time that the stage worked on them, summed over all its threads
     */
    public record Step(
            long documents,
            long bytes,
            Instant first,
            Instant last,
            double seconds,
            @Nullable Double documentsPerSecond,
            @Nullable Double bytesPerSecond,
            long workMillis) {
        /** Adds the rates up. */
        static Step of(long documents, long bytes, Instant first, Instant last, long workMillis) {
            double seconds = (last.toEpochMilli() - first.toEpochMilli()) / 1000.0;
            return new Step(
                    documents,
                    bytes,
                    first,
                    last,
                    seconds,
                    seconds > 0 ? documents / seconds : null,
                    seconds > 0 ? bytes / seconds : null,
                    workMillis);
        }
    }
}
