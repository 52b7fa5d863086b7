package dev.tance.deploy.process;

/** A part did not start, ended before it was ready, or was not ready in time. The message is one line for people. */
public final class PartFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the failure with a message that names the part, what happened, and its log file. */
    public PartFailedException(String message) {
        super(message);
    }

    /** Creates the failure with its cause. */
    public PartFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
