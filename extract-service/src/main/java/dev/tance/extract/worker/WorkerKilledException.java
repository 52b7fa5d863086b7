package dev.tance.extract.worker;

/**
 * A child was ended by a signal from outside (an operator, the system short of memory) while it read. That says nothing of
 * the file: another child reads it again.
 */
final class WorkerKilledException extends Exception {
    private static final long serialVersionUID = 1L;

    WorkerKilledException(int status) {
        super("the parser's process was killed (exit status " + status + ")");
    }
}
