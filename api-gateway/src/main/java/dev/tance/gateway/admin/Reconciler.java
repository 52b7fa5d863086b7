package dev.tance.gateway.admin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.gateway.admin.Reconciliation.Finding;
import dev.tance.gateway.admin.Reconciliation.Problem;
import dev.tance.gateway.search.Entries;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.ReceiptState;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Goes through all receipts and looks whether what they ended in is really there. Costs a reading of all books and a look
 * at three files a document.
 */
@Component
public class Reconciler {
    private static final int PAGE = 500;
    private static final int MOST_EXAMPLES = 200;
    private static final Duration LONGEST_FLIGHT = Duration.ofHours(1);

    private final ElasticsearchClient client;
    private final Entries entries;
    private final PartCounter parts;
    private final RawStore store;
    private final Clock clock;

    public Reconciler(ElasticsearchClient client, Entries entries, PartCounter parts, RawStore store, Clock clock) {
        this.client = client;
        this.entries = entries;
        this.parts = parts;
        this.store = store;
        this.clock = clock;
    }

    /** As of now; what changes meanwhile may be seen as it was or as it is. */
    Reconciliation reconcile() throws IOException {
        entries.refresh(IndexKind.RECEIPTS, IndexKind.PASSAGES, IndexKind.TARGETS);
        Map<String, Long> findings = new TreeMap<>();
        List<Finding> examples = new ArrayList<>();
        long checked = 0;
        List<ReceiptState> page = page(null);
        while (!page.isEmpty()) {
            checked += page.size();
            for (Finding finding : check(page)) {
                findings.merge(finding.problem(), 1L, Long::sum);
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add(finding);
                }
            }
            page = page(page.getLast().id());
        }
        return new Reconciliation(findings.isEmpty(), checked, findings, examples);
    }

    private List<ReceiptState> page(@Nullable String after) throws IOException {
        return client
                .search(
                        request -> {
                            if (after != null) {
                                request.searchAfter(FieldValue.of(after));
                            }
                            return request.index(IndexKind.RECEIPTS.alias())
                                    .size(PAGE)
                                    .sort(sort -> sort.field(
                                            field -> field.field("id").order(SortOrder.Asc)));
                        },
                        ReceiptState.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private List<Finding> check(List<ReceiptState> receipts) throws IOException {
        Map<String, IndexedDocument> documents =
                entries.find(IndexKind.DOCUMENTS, documentsOf(receipts, ended("indexed")), IndexedDocument.class);
        List<String> dead =
                receipts.stream().filter(ended("dead")).map(ReceiptState::id).toList();
        Map<String, IndexedDeadLetter> letters = entries.find(IndexKind.DEAD_LETTERS, dead, IndexedDeadLetter.class);
        Map<String, Long> passages = parts.of(IndexKind.PASSAGES, documents.keySet());
        Map<String, Long> targets = parts.of(IndexKind.TARGETS, documents.keySet());
        List<Finding> findings = new ArrayList<>();
        for (ReceiptState receipt : receipts) {
            Optional<Problem> problem =
                    switch (String.valueOf(receipt.outcome())) {
                        case "indexed" ->
                            indexed(documents.get(String.valueOf(receipt.documentId())), passages, targets);
                        case "dead" ->
                            letters.containsKey(receipt.id()) ? Optional.empty() : Optional.of(Problem.NO_DEAD_LETTER);
                        case "skipped" -> Optional.empty();
                        default -> inFlight(receipt);
                    };
            problem.ifPresent(wrong -> findings.add(finding(wrong, receipt)));
        }
        return findings;
    }

    private static Predicate<ReceiptState> ended(String outcome) {
        return receipt -> outcome.equals(receipt.outcome());
    }

    private static List<String> documentsOf(List<ReceiptState> receipts, Predicate<ReceiptState> wanted) {
        return receipts.stream()
                .filter(wanted)
                .map(ReceiptState::documentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    /** A capture that was overtaken counts as indexed too; then the entry tells of the newer one, or of its original. */
    private Optional<Problem> indexed(
            @Nullable IndexedDocument document, Map<String, Long> passages, Map<String, Long> targets)
            throws IOException {
        if (document == null) {
            return Optional.of(Problem.NOT_IN_INDEX);
        }
        if (document.status() == DocumentStatus.DUPLICATE) {
            return Optional.empty();
        }
        if (document.status() != DocumentStatus.INDEXED) {
            return Optional.of(Problem.NOT_IN_INDEX);
        }
        boolean isWhole = passages.getOrDefault(document.id(), 0L) == document.passageCount()
                && targets.getOrDefault(document.id(), 0L) == document.targetCount();
        if (!isWhole) {
            return Optional.of(Problem.PARTS_MISSING);
        }
        if (isMissing(document.content())) {
            return Optional.of(Problem.BYTES_MISSING);
        }
        if (isMissing(document.text())) {
            return Optional.of(Problem.TEXT_MISSING);
        }
        return isMissing(document.tags()) ? Optional.of(Problem.TAGS_MISSING) : Optional.empty();
    }

    private boolean isMissing(@Nullable ContentReference reference) throws IOException {
        try {
            return reference != null && store.file(reference) == null;
        } catch (DocumentException e) {
            return true;
        }
    }

    private Optional<Problem> inFlight(ReceiptState receipt) {
        boolean isLong = receipt.lastAt().plus(LONGEST_FLIGHT).isBefore(clock.instant());
        return isLong ? Optional.of(Problem.STUCK) : Optional.empty();
    }

    private static Finding finding(Problem problem, ReceiptState receipt) {
        return new Finding(
                problem.code(),
                receipt.id(),
                receipt.source(),
                receipt.documentId(),
                receipt.url(),
                problem.mend(receipt.documentId()));
    }
}
