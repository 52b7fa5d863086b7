package dev.tance.deploy.state;

import org.jspecify.annotations.Nullable;

/**
 * What the supervisor knows of one part.
 *
 * @param name the part
 * @param condition how it is
 * @param pid process id, 0 when there is no process
 * @param port the port that it serves on
 * @param readyInMilliseconds how long its last start took, 0 before it was ready
 * @param restarts how often it was started again because it had died
 * @param log path of its log file
 * @param message one line that tells more of a trouble, else null
 */
public record PartState(
        String name,
        Condition condition,
        long pid,
        int port,
        long readyInMilliseconds,
        int restarts,
        String log,
        @Nullable String message) {
    /** How a part is. */
    public enum Condition {
        /** Not started yet. */
        WAITING,
        /** Started, not ready yet. */
        STARTING,
        /** Takes requests. */
        READY,
        /** Died; is started again after a pause. */
        RESTARTING,
        /** Died too often; is not started again. */
        FAILED,
        /** Ended on request. */
        STOPPED
    }

    /** The same part in another condition. */
    public PartState with(Condition changed, long processId, @Nullable String text) {
        return new PartState(name, changed, processId, port, readyInMilliseconds, restarts, log, text);
    }

    /** The same part, ready after the given time. */
    public PartState ready(long processId, long milliseconds) {
        return new PartState(name, Condition.READY, processId, port, milliseconds, restarts, log, null);
    }

    /** The same part, dead and about to be started for one more time. */
    public PartState restarting(String text) {
        return new PartState(name, Condition.RESTARTING, 0, port, readyInMilliseconds, restarts + 1, log, text);
    }
}
