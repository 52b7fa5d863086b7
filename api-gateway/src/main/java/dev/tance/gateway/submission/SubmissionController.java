package dev.tance.gateway.submission;

import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
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
    private final Submissions submissions;

    public SubmissionController(Entries entries, Submissions submissions) {
        this.entries = entries;
        this.submissions = submissions;
    }

    @GetMapping("/api/v1/submissions/{id}")
    SubmissionView one(@PathVariable String id, HttpServletRequest request) throws IOException, InterruptedException {
        Parameters.of(request, Set.of());
        SubmissionView view = find(id).orElseThrow(() -> ProblemException.notFound("no submission has this id"));
        if (view.done()) {
            // Whoever is told that all is done may search for it at once
            entries.refresh(
                    IndexKind.DOCUMENTS, IndexKind.VERSIONS, IndexKind.LINKS, IndexKind.PASSAGES, IndexKind.TARGETS);
        }
        return view;
    }

    /** A submission that was accepted just now may still be on its way here: waits up to 2 s for it. */
    private Optional<SubmissionView> find(String id) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<SubmissionView> found = submissions.find(id);
            if (found.isPresent() || attempt == TRIES) {
                return found;
            }
            Thread.sleep(BETWEEN_TRIES);
        }
    }
}
