package dev.tance.gateway.problem;

import dev.tance.contracts.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered; the client is told the code and the detail. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** @param detail one line for the client that names what is at fault */
    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    /**
     * @param detail one line for the client that names what is at fault
     * @param cause for the log alone
     */
    public ProblemException(ErrorCode code, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    /** A parameter or body at fault. */
    public static ProblemException badRequest(String detail) {
        return new ProblemException(ErrorCode.BAD_REQUEST, detail);
    }

    /** No such resource. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(ErrorCode.NOT_FOUND, detail);
    }

    /** What the client is told. */
    public ErrorCode code() {
        return code;
    }
}
