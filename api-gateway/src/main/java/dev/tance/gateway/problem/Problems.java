package dev.tance.gateway.problem;

import dev.tance.contracts.error.ErrorCode;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the bodies of errors. */
public final class Problems {
    private static final String TYPE = "urn:tance:error:";

    private Problems() {}

    /** A problem with a stable type and code; the detail says what is at fault in this request. */
    public static ProblemDetail of(ErrorCode code, @Nullable String detail) {
        return of(code, HttpStatusCode.valueOf(status(code)), detail);
    }

    /** As the shorter form, with a status that says more than the code does. */
    public static ProblemDetail of(ErrorCode code, HttpStatusCode status, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code.code()));
        problem.setTitle(code.title());
        problem.setDetail(detail == null ? code.hint() : detail);
        problem.setProperty("code", code.code());
        return problem;
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case BAD_REQUEST, URL_INVALID -> 400;
            case NOT_FOUND, RAW_BYTES_MISSING -> 404;
            case CURSOR_EXPIRED -> 410;
            case PAYLOAD_TOO_LARGE -> 413;
            case UNAVAILABLE -> 503;
            default -> 500;
        };
    }
}
