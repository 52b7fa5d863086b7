package dev.tance.deploy.chaos;

import java.time.Duration;

/**
 * One fault.
 *
 * @param part what it strikes: a service, {@code kafka} or {@code elasticsearch}
 * @param pause how long all is left in peace before it
 * @param lasts how long it lasts
 */
record Fault(Kind kind, String part, Duration pause, Duration lasts) {
    /** The ways in which a part is struck. */
    enum Kind {
        /** SIGKILL; started again at the end. */
        KILL,
        /** SIGSTOP, then SIGCONT: the part is there and does not answer. */
        FREEZE,
        /** All connections to a server are closed, and new ones are refused. */
        CUT,
        /** Every piece of data to and from a server comes late. */
        SLOW,
        /** All indices refuse to be written, as on a full disk. */
        READ_ONLY,
        /** The processes that read files for extraction are killed. */
        PARSER_KILL
    }

    @Override
    public String toString() {
        return kind + " " + part + " for " + lasts.toMillis() + " ms, after " + pause.toMillis() + " ms";
    }
}
