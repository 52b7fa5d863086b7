package dev.tance.ingest.fetch;

import dev.tance.contracts.error.ErrorCode;

/** A URL could not be fetched. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final boolean isWorthRetry;

    FetchException(ErrorCode code, String detail, boolean isWorthRetry) {
        super(detail);
        this.code = code;
        this.isWorthRetry = isWorthRetry;
    }

    ErrorCode code() {
        return code;
    }

    /** Whether another try in a moment may succeed. */
    boolean isWorthRetry() {
        return isWorthRetry;
    }
}
