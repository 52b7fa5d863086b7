package dev.tance.ingest.submission;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.Stage;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.ingest.item.OnlyItem;
import dev.tance.ingest.item.ReadEnd;
import dev.tance.ingest.outcome.DeadItems;
import dev.tance.ingest.outcome.ItemOutcomes;
import dev.tance.ingest.outcome.SubmissionCounters;
import dev.tance.ingest.submission.Cancellation.CancelledException;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageConsumers;
import dev.tance.stage.StageDefinition;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does all that a submission asks for, and returns only when all of it is durable. What a failing dependency interrupts is
 * tried again until it succeeds.
 */
public final class SubmissionWork {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionWork.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    /** Sequence of the receipt that stands for a submission of which nothing can be read. */
    private static final long WHOLE_SUBMISSION = -1;

    private final StageConsumers consumers;
    private final SubmissionReader reader;
    private final ItemOutcomes.Services services;
    private final ProgressReports reports;
    private final Uploads uploads;

    public SubmissionWork(
            StageConsumers consumers,
            SubmissionReader reader,
            ItemOutcomes.Services services,
            ProgressReports reports,
            Uploads uploads) {
        this.consumers = consumers;
        this.reader = reader;
        this.services = services;
        this.reports = reports;
        this.uploads = uploads;
    }

    /**
     * Works on one message of the topic of accepted submissions.
     *
     * @throws CancelledException when it is to stop
     */
    void complete(Delivery<byte[]> raw, Cancellation cancellation) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        Instant started = consumers.meters().now();
        consumers.meters().taken(Stage.INGEST, raw.topic(), raw.attempt(), null);
        while (true) {
            try {
                tryOnce(raw, cancellation);
                consumers.meters().passed(Stage.INGEST, raw.topic(), started);
                return;
            } catch (CancelledException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                consumers.meters().waits(Stage.INGEST, raw.topic());
                LOG.warn("Reading a submission waits and starts again: {}", e.toString());
            }
            cancellation.check();
            Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(100)));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void tryOnce(Delivery<byte[]> raw, Cancellation cancellation) throws IOException {
        StageOutput output = consumers.output(StageDefinition.submission());
        SubmissionAccepted submission;
        try {
            submission = MessageJson.read(raw.payload(), SubmissionAccepted.class);
            requireNames(submission);
        } catch (DocumentException e) {
            output.dead(raw, e);
            output.await();
            return;
        }
        Delivery<SubmissionAccepted> delivery = raw.as(submission);
        if (submission.onlySequence() != null) {
            ReadEnd unused = read(delivery, output, new SubmissionCounters(), cancellation);
            output.await();
            return;
        }
        Optional<SubmissionProgress> earlierEnd = uploads.endOf(submission.id());
        if (earlierEnd.isPresent()) {
            reports.report(earlierEnd.get());
            return;
        }
        readAndEnd(delivery, output, cancellation);
    }

    /** Others than the HTTP side may write to the topic. */
    private static void requireNames(SubmissionAccepted submission) throws DocumentException {
        boolean hasNames = submission.id().matches("[A-Za-z0-9-]{1,100}")
                && (submission.content() == null
                        || submission.content().sha256().matches("[0-9a-f]{64}"));
        if (!hasNames) {
            throw new DocumentException(ErrorCode.SCHEMA_VIOLATION, "the id or the hash is not well formed");
        }
    }

    private void readAndEnd(Delivery<SubmissionAccepted> delivery, StageOutput output, Cancellation cancellation)
            throws IOException {
        SubmissionAccepted submission = delivery.message();
        SubmissionCounters counters = new SubmissionCounters();
        ScheduledFuture<?> ticking = reports.reading(submission, counters);
        SubmissionProgress end;
        try {
            ReadEnd readEnd = read(delivery, output, counters, cancellation);
            output.await();
            end = reports.ended(submission, counters, readEnd);
        } finally {
            ticking.cancel(false);
        }
        reports.report(end);
        uploads.end(end);
        if (!counters.hasDead()) {
            uploads.release(submission);
        }
        LOG.info(
                "Submission {} of {}: {}, {} items{}",
                submission.id(),
                submission.source(),
                end.status().code(),
                end.received(),
                end.error() == null ? "" : ", " + end.error().code() + ": " + end.detail());
    }

    /** A URL that is fetched again may redirect now, which makes a second item; an upload's other items stay as they are. */
    private static ItemSink wanted(SubmissionAccepted submission, ItemSink sink) {
        Long only = submission.onlySequence();
        return only == null || only == WHOLE_SUBMISSION || submission.urls().size() == 1
                ? sink
                : new OnlyItem(only, sink);
    }

    // A defect must not make a submission run for ever: it ends as failed, with a dead letter that tells the defect
    private ReadEnd read(
            Delivery<SubmissionAccepted> delivery,
            StageOutput output,
            SubmissionCounters counters,
            Cancellation cancellation)
            throws IOException {
        SubmissionAccepted submission = delivery.message();
        ItemOutcomes sink =
                new ItemOutcomes(submission, new DeadItems(delivery, output), services, counters, cancellation::check);
        ItemHead whole = ItemHead.bare(WHOLE_SUBMISSION, submission.url(), submission.acceptedAt());
        try {
            return reader.read(submission, wanted(submission, sink), counters);
        } catch (DocumentException e) {
            sink.dead(whole, e.code(), String.valueOf(e.getMessage()));
            return new ReadEnd(e.code(), e.getMessage());
        } catch (CancelledException | RetryLaterException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Submission {} met a defect", submission.id(), e);
            sink.dead(whole, ErrorCode.INTERNAL, e.toString());
            return new ReadEnd(ErrorCode.INTERNAL, e.toString());
        }
    }
}
