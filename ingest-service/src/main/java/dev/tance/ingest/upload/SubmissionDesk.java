package dev.tance.ingest.upload;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionKind;
import dev.tance.contracts.topic.Topics;
import dev.tance.ingest.submission.ProgressReports;
import dev.tance.ingest.submission.UploadKinds;
import dev.tance.ingest.submission.Uploads;
import dev.tance.stage.Publisher;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;

/** Turns a request that was read into a submission on its topic. What it returned is durable. */
final class SubmissionDesk {
    private static final long BROKER_LIMIT_SECONDS = 30;

    private final UploadStore store;
    private final Uploads uploads;
    private final Publisher publisher;
    private final ProgressReports reports;
    private final Clock clock;

    SubmissionDesk(UploadStore store, Uploads uploads, Publisher publisher, ProgressReports reports, Clock clock) {
        this.store = store;
        this.uploads = uploads;
        this.publisher = publisher;
        this.reports = reports;
        this.clock = clock;
    }

    /** @throws RefusedException when the request is not complete, or the broker does not answer */
    SubmissionAccepted accept(Draft draft) throws RefusedException, IOException, InterruptedException {
        draft.requireComplete();
        String id = UUID.randomUUID().toString().replace("-", "");
        SubmissionKind kind = draft.kind();
        ContentReference content = draft.content();
        if (content != null) {
            uploads.use(content, id);
            kind = kind == SubmissionKind.AUTO ? UploadKinds.of(store.file(content), draft.fileName()) : kind;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SubmissionAccepted submission = new SubmissionAccepted(
                id, draft.source(), kind, content, draft.fileName(), draft.url(), draft.urls(), now, null);
        try {
            publisher
                    .publish(Topics.SUBMISSION_ACCEPTED, id, null, submission)
                    .get(BROKER_LIMIT_SECONDS, TimeUnit.SECONDS);
            // Second, so that no submission is reported that nobody will read; a later status wins whatever the order
            reports.accepted(submission).get(BROKER_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new RefusedException(
                    HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, "Kafka does not take the submission");
        }
        return submission;
    }
}
