package dev.tance.ingest.upload;

import dev.tance.contracts.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** A submission is not taken over; nothing of it is kept. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final ErrorCode code;

    /** @param detail one line that names what was wrong */
    RefusedException(HttpStatus status, ErrorCode code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    static RefusedException badRequest(String detail) {
        return new RefusedException(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, detail);
    }

    static RefusedException tooLarge(String detail) {
        return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.PAYLOAD_TOO_LARGE, detail);
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
