package dev.tance.gateway.submission;

import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.gateway.admin.ReceiptCounter;
import dev.tance.gateway.admin.ReceiptCounts;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.submission.SubmissionView.Outcomes;
import dev.tance.index.model.IndexKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How far submissions are. */
@RestController
public class SubmissionController {
    private static final int TRIES = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Entries entries;
    private final ReceiptCounter receipts;

    public SubmissionController(Entries entries, ReceiptCounter receipts) {
        this.entries = entries;
        this.receipts = receipts;
    }

    @GetMapping("/api/v1/submissions/{id}")
    SubmissionView one(@PathVariable String id, HttpServletRequest request) throws IOException, InterruptedException {
        Parameters.of(request, Set.of());
        SubmissionProgress progress =
                find(id).orElseThrow(() -> ProblemException.notFound("no submission has this id"));
        SubmissionView view = view(progress, receipts.ofSubmission(id));
        if (view.done()) {
            // Whoever is told that all is done may search for it at once
            entries.refresh(
                    IndexKind.DOCUMENTS, IndexKind.VERSIONS, IndexKind.LINKS, IndexKind.PASSAGES, IndexKind.TARGETS);
        }
        return view;
    }

    /** A submission that was accepted just now may still be on its way here: waits up to 2 s for it. */
    private Optional<SubmissionProgress> find(String id) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<SubmissionProgress> found = entries.find(IndexKind.SUBMISSIONS, id, SubmissionProgress.class);
            if (found.isPresent() || attempt == TRIES) {
                return found;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private static SubmissionView view(SubmissionProgress progress, ReceiptCounts counts) {
        boolean ended = progress.status() == SubmissionStatus.COMPLETE || progress.status() == SubmissionStatus.FAILED;
        long ownKnown = counts.received() - counts.members();
        long unknown = Math.max(0, progress.received() - ownKnown);
        long received = counts.received() + unknown;
        long inFlight = counts.open() + unknown;
        return new SubmissionView(
                progress.id(),
                progress.source(),
                progress.status().code(),
                received,
                new Outcomes(counts.indexed(), counts.skipped(), counts.dead()),
                inFlight,
                ended && inFlight == 0 && counts.known() == counts.received(),
                progress.error() == null ? null : progress.error().code(),
                progress.detail(),
                progress.readBytes(),
                progress.totalBytes(),
                progress.acceptedAt(),
                progress.at());
    }
}
