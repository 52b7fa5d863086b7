package dev.tance.gateway.problem;

import dev.tance.contracts.error.ErrorCode;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the bodies of errors. */
public final class Problems {
    private static final int MAX_DETAIL = 200;
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

    /** A text from outside as part of a detail: without control characters, of bounded length. */
    public static String oneLine(@Nullable String text) {
        String line = String.valueOf(text).replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_DETAIL ? line : line.substring(0, MAX_DETAIL) + "…";
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case BAD_REQUEST, URL_INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND, RAW_BYTES_MISSING -> 404;
            case CURSOR_EXPIRED -> 410;
            case PAYLOAD_TOO_LARGE -> 413;
            case RATE_LIMITED -> 429;
            case UNAVAILABLE -> 503;
            default -> 500;
        };
    }
}
