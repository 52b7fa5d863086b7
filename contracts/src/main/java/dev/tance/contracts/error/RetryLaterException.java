package dev.tance.contracts.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure of something that documents depend on (broker, Elasticsearch, raw store): nothing is wrong with the document,
 * so the stage pauses, waits with back-off, and takes the same messages again. Never a dead letter.
 */
public final class RetryLaterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message which dependency failed and how */
    public RetryLaterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
