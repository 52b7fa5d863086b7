package dev.tance.index.replay;

import dev.tance.contracts.message.Stage;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.document.Hosts;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.MadeBy;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.model.replay.OffsetRange;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplaySelection;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the messages that a replay means: first by what they tell themselves, then by what the books know of those left.
 */
@Component
public class SelectionFilter {
    private final StoredEntries stored;
    private final ExtractorVersions extractors;

    public SelectionFilter(StoredEntries stored, ExtractorVersions extractors) {
        this.stored = stored;
        this.extractors = extractors;
    }

    /** Those that the replay means, in their order. */
    List<Candidate> meant(ReplayJob job, List<Candidate> candidates) throws IOException {
        ReplaySelection selection = job.selection();
        List<Candidate> left = candidates.stream().filter(byItself(selection)).toList();
        if (selection.failed() || !selection.errors().isEmpty()) {
            left = byReceipt(selection, left);
        }
        if (!selection.regions().isEmpty() || !selection.mediaTypes().isEmpty()) {
            left = byDocument(selection, left);
        }
        return selection.versionBefore() == null ? left : byVersion(job, selection.versionBefore(), left);
    }

    private static Predicate<Candidate> byItself(ReplaySelection selection) {
        return candidate ->
                any(selection.sources(), candidate.document().receipt().source())
                        && any(selection.documents(), candidate.document().documentId())
                        && any(selection.hosts(), Hosts.of(candidate.document().url()))
                        && isWithin(selection.offsets(), candidate)
                        && isInTime(selection, candidate);
    }

    private static boolean any(List<String> values, @Nullable String value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }

    private static boolean isWithin(List<OffsetRange> ranges, Candidate candidate) {
        long offset = candidate.message().offset();
        return ranges.isEmpty()
                || ranges.stream()
                        .anyMatch(range ->
                                range.partition() == candidate.message().partition()
                                        && offset >= range.from()
                                        && offset < range.to());
    }

    private static boolean isInTime(ReplaySelection selection, Candidate candidate) {
        java.time.Instant accepted = candidate.document().receipt().acceptedAt();
        return (selection.since() == null || !accepted.isBefore(selection.since()))
                && (selection.until() == null || accepted.isBefore(selection.until()));
    }

    private List<Candidate> byReceipt(ReplaySelection selection, List<Candidate> candidates) throws IOException {
        Map<String, Stored<ReceiptState>> receipts = stored.byId(
                IndexKind.RECEIPTS,
                candidates.stream().map(Candidate::receiptId).toList(),
                ReceiptState.class);
        return candidates.stream()
                .filter(candidate -> {
                    Stored<ReceiptState> receipt = receipts.get(candidate.receiptId());
                    return receipt != null && ended(selection, receipt.entry());
                })
                .toList();
    }

    private static boolean ended(ReplaySelection selection, ReceiptState receipt) {
        boolean isDead = "dead".equals(receipt.outcome()) && !receipt.discarded();
        return (!selection.failed() || isDead)
                && (selection.errors().isEmpty() || any(selection.errors(), receipt.cause()));
    }

    private List<Candidate> byDocument(ReplaySelection selection, List<Candidate> candidates) throws IOException {
        Map<String, Stored<IndexedDocument>> documents = documents(candidates);
        return candidates.stream()
                .filter(candidate -> {
                    Stored<IndexedDocument> stored =
                            documents.get(candidate.document().documentId());
                    IndexedDocument known = stored == null ? null : stored.entry();
                    return isInRegion(selection.regions(), known) && isOfType(selection.mediaTypes(), candidate, known);
                })
                .toList();
    }

    private static boolean isInRegion(List<String> regions, @Nullable IndexedDocument known) {
        return regions.isEmpty()
                || (known != null && known.regionPath().stream().anyMatch(regions::contains));
    }

    private static boolean isOfType(List<String> types, Candidate candidate, @Nullable IndexedDocument known) {
        String recognised = known == null ? null : known.mediaType();
        return types.isEmpty() || any(types, recognised == null ? candidate.mediaType() : recognised);
    }

    /** The stages tag and index by the engine of what is indexed, extraction by who last extracted it. */
    private List<Candidate> byVersion(ReplayJob job, String limit, List<Candidate> candidates) throws IOException {
        if (job.stage() == Stage.EXTRACT) {
            Map<String, String> madeBy = extractors.of(
                    candidates.stream().map(Candidate::receiptId).distinct().toList());
            return candidates.stream()
                    .filter(candidate -> MadeBy.isOlder(madeBy.getOrDefault(candidate.receiptId(), ""), limit))
                    .toList();
        }
        Map<String, Stored<IndexedDocument>> documents = documents(candidates);
        Set<String> current = documents.entrySet().stream()
                .filter(entry -> entry.getValue().entry().engineVersion() != null
                        && !MadeBy.isOlder(entry.getValue().entry().engineVersion(), limit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        return candidates.stream()
                .filter(candidate -> !current.contains(candidate.document().documentId()))
                .toList();
    }

    private Map<String, Stored<IndexedDocument>> documents(List<Candidate> candidates) throws IOException {
        List<String> ids = candidates.stream()
                .map(candidate -> candidate.document().documentId())
                .toList();
        return stored.byId(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
    }
}
