package dev.tance.index.bulk;

import org.jspecify.annotations.Nullable;

/**
 * What became of one write.
 *
 * @param rejection why Elasticsearch rejects the entry itself, null unless {@link Outcome#REJECTED}
 */
public record WriteResult(
        WriteOperation operation, Outcome outcome, @Nullable String rejection) {
    /** The ways in which a write ends for good. */
    public enum Outcome {
        /** Done; for a removal also when there was nothing to remove. */
        WRITTEN,
        /** Not done, since what is there is newer or has changed. */
        CONFLICT,
        /** Not done and never possible: the entry does not fit the index. */
        REJECTED
    }
}
