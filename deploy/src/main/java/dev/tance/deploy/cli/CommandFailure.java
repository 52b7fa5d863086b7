package dev.tance.deploy.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command with one clear line on standard error and an exit code. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Exit code for anything that went wrong. */
    public static final int FAILED = 1;

    /** Exit code for arguments that cannot be used. */
    public static final int USAGE = 2;

    /** Exit code when no system answers. */
    public static final int NOT_RUNNING = 3;

    private final int exitCode;

    /** Creates a failure with a line for people and an exit code other than 0. */
    public CommandFailure(int exitCode, @Nullable String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Creates a failure that something else caused. */
    public CommandFailure(int exitCode, @Nullable String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The exit code. */
    public int exitCode() {
        return exitCode;
    }
}
