package dev.tance.ingest.submission;

import dev.tance.ingest.fetch.UrlItems;
import dev.tance.ingest.item.ItemSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Fetches the URLs of one submission, several at a time. */
final class UrlSubmission implements AutoCloseable {
    private final UrlItems urlItems;
    private final ItemSink sink;
    private final Semaphore slots;
    private final int parallel;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final AtomicLong places = new AtomicLong();

    UrlSubmission(UrlItems urlItems, ItemSink sink, int parallel) {
        this.urlItems = urlItems;
        this.sink = sink;
        this.parallel = parallel;
        this.slots = new Semaphore(parallel);
    }

    /** Sets the place of the next URL in the submission. */
    void startAt(long place) {
        places.set(place);
    }

    /** Takes the next URL; waits while as many as allowed are being fetched. False once anything failed. */
    boolean add(String url) {
        long place = places.getAndIncrement();
        slots.acquireUninterruptibly();
        if (failure.get() != null) {
            slots.release();
            return false;
        }
        Future<?> unused = threads.submit(() -> {
            try {
                urlItems.fetch(url, place, sink);
            } catch (IOException | InterruptedException | RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                slots.release();
            }
        });
        return true;
    }

    /**
     * Waits for all URLs.
     *
     * @throws IOException the first failure of something that all URLs depend on
     */
    void await() throws IOException {
        slots.acquireUninterruptibly(parallel);
        slots.release(parallel);
        Exception first = failure.get();
        if (first instanceof IOException e) {
            throw e;
        }
        if (first instanceof RuntimeException e) {
            throw e;
        }
        if (first != null) {
            throw new InterruptedIOException("fetching was interrupted");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
