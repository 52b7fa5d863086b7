package dev.tance.gateway.problem;

import java.io.Serial;

/** An answer that is already being sent cannot be sent to its end. The connection is cut, so that the client sees it. */
public final class BrokenOffException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param cause why */
    public BrokenOffException(Exception cause) {
        super(cause.toString(), cause);
    }
}
