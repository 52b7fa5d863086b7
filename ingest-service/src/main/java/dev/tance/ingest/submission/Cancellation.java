package dev.tance.ingest.submission;

/** Tells readings that they are to stop, because their partition belongs to another process now or this one ends. */
final class Cancellation {
    private volatile boolean isCancelled;

    /** Reading stops; what was read so far is read again, to the same receipts, by whoever gets the submission next. */
    static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CancelledException() {
            super("reading was stopped");
        }
    }

    void cancel() {
        isCancelled = true;
    }

    boolean isCancelled() {
        return isCancelled;
    }

    /** @throws CancelledException when reading is to stop */
    void check() {
        if (isCancelled) {
            throw new CancelledException();
        }
    }
}
