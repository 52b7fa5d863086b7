package dev.tance.ingest.submission;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.topic.Topics;
import dev.tance.ingest.item.ReadEnd;
import dev.tance.ingest.outcome.SubmissionCounters;
import dev.tance.stage.Publisher;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells how far submissions are: at once, every second while one is read, and at its end. */
public final class ProgressReports implements AutoCloseable {
    private final Publisher publisher;
    private final Clock clock;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("submission-progress").factory());

    public ProgressReports(Publisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The submission waits to be read. The future completes when that is durable. */
    public CompletableFuture<Void> accepted(SubmissionAccepted submission) {
        return publish(progress(submission, SubmissionStatus.ACCEPTED, new SubmissionCounters(), null));
    }

    /** Reports now and every second until the result is cancelled. */
    ScheduledFuture<?> reading(SubmissionAccepted submission, SubmissionCounters counters) {
        return ticker.scheduleAtFixedRate(
                () -> {
                    CompletableFuture<Void> unused =
                            publish(progress(submission, SubmissionStatus.READING, counters, null));
                },
                0,
                1,
                TimeUnit.SECONDS);
    }

    /** What is to be reported of a submission that was read to its end. */
    SubmissionProgress ended(SubmissionAccepted submission, SubmissionCounters counters, ReadEnd end) {
        SubmissionStatus status = end.error() == null ? SubmissionStatus.COMPLETE : SubmissionStatus.FAILED;
        return progress(submission, status, counters, end);
    }

    /**
     * Reports the end durably.
     *
     * @throws RetryLaterException when the broker did not take it
     */
    void report(SubmissionProgress end) {
        try {
            publish(end).join();
        } catch (CompletionException e) {
            throw new RetryLaterException("the broker did not take a submission's end: " + e.getCause(), e.getCause());
        }
    }

    private SubmissionProgress progress(
            SubmissionAccepted submission,
            SubmissionStatus status,
            SubmissionCounters counters,
            @Nullable ReadEnd end) {
        ContentReference upload = submission.content();
        return new SubmissionProgress(
                submission.id(),
                submission.source(),
                status,
                counters.received(),
                counters.readBytes(),
                upload == null ? 0 : upload.size(),
                submission.acceptedAt(),
                clock.instant(),
                end == null ? null : end.error(),
                end == null ? null : end.detail());
    }

    private CompletableFuture<Void> publish(SubmissionProgress progress) {
        String eventId = progress.id() + "/" + progress.status().code() + "/"
                + progress.at().toEpochMilli();
        return publisher.publish(Topics.SUBMISSION_PROGRESS, progress.id(), null, eventId, progress);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
