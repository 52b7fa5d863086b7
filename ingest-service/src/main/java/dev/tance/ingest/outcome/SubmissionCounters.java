package dev.tance.ingest.outcome;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How far the reading of one submission has come. Starts from zero whenever the submission is read again. */
public final class SubmissionCounters {
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong readBytes = new AtomicLong();
    private final AtomicBoolean hasDead = new AtomicBoolean();

    /** Items received so far. */
    public long received() {
        return received.get();
    }

    /** Bytes of the upload read so far. */
    public long readBytes() {
        return readBytes.get();
    }

    /** Whether any item died, so that its dead letter points to the upload. */
    public boolean hasDead() {
        return hasDead.get();
    }

    /** Adds bytes read from the upload. */
    public void addRead(long bytes) {
        readBytes.addAndGet(bytes);
    }

    void countReceived() {
        received.incrementAndGet();
    }

    void markDead() {
        hasDead.set(true);
    }
}
