package dev.tance.deploy.client;

/** The gateway did not answer, or answered with an error. The message is one line for people. */
public final class GatewayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    GatewayException(int status, String message) {
        super(message);
        this.status = status;
    }

    GatewayException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status of the answer; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** Tells whether no gateway answered at all. */
    public boolean isUnreachable() {
        return status == 0;
    }
}
