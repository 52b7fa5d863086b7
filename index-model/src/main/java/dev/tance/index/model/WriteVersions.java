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

    private WriteVersions() {}

    /** An indexed capture. Captures before 1970 count as of 1970. */
    public static long indexed(Instant capturedAt) {
        return 2 * Math.max(1, capturedAt.toEpochMilli());
    }

    /**
     * The same capture found to be a duplicate. It wins over its own indexing, which may have been under way when the
     * original came to light.
     */
    public static long duplicate(Instant capturedAt) {
        return indexed(capturedAt) + 1;
    }

    /**
     * A page's link to an attachment: the latest capture's page wins, and among pages captured at the same moment always
     * the same one.
     */
    public static long link(Instant capturedAt, String pageId) {
        return (Math.max(1, capturedAt.toEpochMilli()) << 20) + (pageId.hashCode() & 0xfffff);
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
