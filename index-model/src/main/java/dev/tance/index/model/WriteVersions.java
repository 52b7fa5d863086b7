package dev.tance.index.model;

import dev.tance.contracts.message.SubmissionStatus;
import java.time.Instant;

/**
 * External versions of what is written. Elasticsearch keeps the entry with the greatest, so that neither redelivery nor a
 * late message puts back what is older, whatever the order in which writes arrive.
 */
public final class WriteVersions {
    /** Written when nothing better is known: any indexed capture takes its place. */
    public static final long STUB = 1;

    private static final int STATUS_SHIFT = 48;
    private static final int WAVE_BITS = 20;
    private static final int LAST_WAVE = (1 << WAVE_BITS) - 2;
    private static final long LAST_MOMENT =
            Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

    private WriteVersions() {}

    /**
     * An indexed capture. Captures before 1970 count as of 1970, those after 2100 as of 2100.
     *
     * @param wave number of the replay that it comes of, 0 for live: of two results for the same capture the one of the
     *     later replay stays, whichever is written last
     */
    public static long indexed(Instant capturedAt, int wave) {
        return capture(capturedAt) + Math.clamp(wave, 0, LAST_WAVE);
    }

    /**
     * The same capture found to be a duplicate. It wins over its own indexing, which may have been under way when the
     * original came to light.
     */
    public static long duplicate(Instant capturedAt) {
        return capture(capturedAt) + LAST_WAVE + 1;
    }

    /** The entry of a document that is not indexed, by why it is not. */
    public static long stub(DocumentStatus status, Instant capturedAt) {
        return status == DocumentStatus.DUPLICATE ? duplicate(capturedAt) : STUB;
    }

    /**
     * A page's link to an attachment: the latest capture's page wins, and among pages captured at the same moment always
     * the same one.
     */
    public static long link(Instant capturedAt, String pageId) {
        return capture(capturedAt) + (pageId.hashCode() & LAST_WAVE);
    }

    private static long capture(Instant capturedAt) {
        return Math.clamp(capturedAt.toEpochMilli(), 1, LAST_MOMENT) << WAVE_BITS;
    }

    /** A submission's progress: a later status wins whatever the clock says, within a status the later time. */
    public static long submission(SubmissionStatus status, Instant at) {
        long rank =
                switch (status) {
                    case ACCEPTED -> 0;
                    case READING -> 1;
                    case COMPLETE, FAILED -> 2;
                };
        return (rank << STATUS_SHIFT) + Math.max(1, at.toEpochMilli());
    }
}
