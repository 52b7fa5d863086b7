package dev.tance.gateway.submission;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.gateway.admin.ReceiptCounter;
import dev.tance.gateway.admin.ReceiptCounts;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.gateway.submission.SubmissionView.Outcomes;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Submissions with the ends of their items. */
@Component
public class Submissions {
    private static final Sort LATEST =
            new Sort("acceptedAt", List.of(by("acceptedAt", SortOrder.Desc), by("id", SortOrder.Asc)));

    private final Entries entries;
    private final PageSearch search;
    private final ReceiptCounter receipts;

    public Submissions(Entries entries, PageSearch search, ReceiptCounter receipts) {
        this.entries = entries;
        this.search = search;
        this.receipts = receipts;
    }

    /** The submission with the id as of now, empty when the books do not know it yet. */
    public Optional<SubmissionView> find(String id) throws IOException {
        Optional<SubmissionProgress> progress = entries.find(IndexKind.SUBMISSIONS, id, SubmissionProgress.class);
        return progress.isEmpty() ? Optional.empty() : Optional.of(view(progress.get()));
    }

    /** Submissions, the latest first. */
    public Page<SubmissionView> page(Parameters parameters) throws IOException {
        Page<SubmissionProgress> page = search.page(
                IndexKind.SUBMISSIONS,
                new Filters().given(parameters, List.of("source")).toQuery(),
                LATEST,
                parameters,
                SubmissionProgress.class,
                hit -> Objects.requireNonNull(hit.source()));
        List<SubmissionView> views = new ArrayList<>();
        for (SubmissionProgress progress : page.items()) {
            views.add(view(progress));
        }
        return new Page<>(views, page.next(), page.total());
    }

    private SubmissionView view(SubmissionProgress progress) throws IOException {
        return view(progress, receipts.ofSubmission(progress.id()));
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

    private static SortOptions by(String name, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(FieldSort.of(field -> field.field(name).order(order))));
    }
}
