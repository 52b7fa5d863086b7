package dev.tance.index.document;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.bulk.WriteResult;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.PartCounts;
import dev.tance.index.model.WriteVersions;
import dev.tance.stage.Delivery;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Indexes documents into one generation: one read of what is there, one bulk request for all that hangs on the documents,
 * one for the documents themselves. Only then is it told that they are indexed.
 */
final class GenerationIndexer {
    private final RawStore store;
    private final @Nullable StoredEntries served;
    private final StoredEntries stored;
    private final BulkWriter writer;
    private final IndexingEnds report;
    private final int wave;
    private final Clock clock;

    /**
     * @param served what queries see, null when that is this generation
     * @param wave number of the replay that the documents come of, 0 for live ones
     */
    GenerationIndexer(
            RawStore store,
            @Nullable StoredEntries served,
            StoredEntries stored,
            BulkWriter writer,
            IndexingEnds report,
            int wave,
            Clock clock) {
        this.store = store;
        this.served = served;
        this.stored = stored;
        this.writer = writer;
        this.report = report;
        this.wave = wave;
        this.clock = clock;
    }

    /** A document on its way through one portion. */
    private record Work(
            LoadedDocument loaded,
            DocumentEntries entries,
            @Nullable IndexedDocument before) {
        IndexedDocument document() {
            return entries.document();
        }
    }

    /** Indexes documents of which no two are the same. */
    void index(List<Delivery<DocumentTagged>> portion) throws IOException {
        if (portion.isEmpty()) {
            return;
        }
        Instant started = clock.instant();
        Map<String, Stored<IndexedDocument>> before = current(stored, portion);
        Map<String, Stored<IndexedDocument>> inService = served == null ? Map.of() : current(served, portion);
        List<Work> works = new ArrayList<>();
        for (Delivery<DocumentTagged> delivery : portion) {
            IndexedDocument known = entry(before, delivery.message().document().documentId());
            if (known != null && isNewer(known, delivery.message().document().capturedAt())) {
                report.stays(known, delivery.message(), started);
            } else {
                prepare(
                                delivery,
                                known,
                                entry(inService, delivery.message().document().documentId()))
                        .ifPresent(works::add);
            }
        }
        List<Work> written = writeParts(works);
        writeDocuments(written, started);
    }

    /** @param inService what is served of it when that is another generation: tells what was added earlier */
    private Optional<Work> prepare(
            Delivery<DocumentTagged> delivery, @Nullable IndexedDocument known, @Nullable IndexedDocument inService)
            throws IOException {
        try {
            LoadedDocument loaded = LoadedDocument.load(delivery, store);
            return Optional.of(new Work(
                    loaded, DocumentEntries.of(loaded, inService == null ? known : inService, clock.instant()), known));
        } catch (DocumentException e) {
            report.dead(delivery, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            report.dead(delivery, new DocumentException(ErrorCode.INTERNAL, e.toString(), e));
        }
        return Optional.empty();
    }

    private List<Work> writeParts(List<Work> works) throws IOException {
        List<WriteOperation> writes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Work work : works) {
            writes.addAll(DocumentWrites.parts(work.entries(), work.before(), wave));
            ends.add(writes.size());
        }
        List<WriteResult> results = writer.write(writes);
        List<Work> accepted = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < works.size(); i++) {
            if (!rejected(works.get(i), results.subList(from, ends.get(i)))) {
                accepted.add(works.get(i));
            }
            from = ends.get(i);
        }
        return accepted;
    }

    private void writeDocuments(List<Work> works, Instant started) throws IOException {
        List<WriteOperation> writes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Work work : works) {
            writes.addAll(DocumentWrites.document(work.document(), wave));
            ends.add(writes.size());
        }
        List<WriteResult> results = writer.write(writes);
        List<Work> overtaken = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            List<WriteResult> own = results.subList(from, ends.get(i));
            from = ends.get(i);
            if (rejected(work, own)) {
                continue;
            }
            if (own.getLast().outcome() == Outcome.CONFLICT) {
                overtaken.add(work);
            } else {
                report.indexed(work.loaded().message(), started);
            }
        }
        giveWay(overtaken, started);
    }

    /** A rejected document becomes a dead letter, and what was written of it goes again. */
    private boolean rejected(Work work, List<WriteResult> results) throws IOException {
        List<WriteResult> rejections = results.stream()
                .filter(result -> result.outcome() == Outcome.REJECTED)
                .toList();
        if (rejections.isEmpty()) {
            return false;
        }
        IndexedDocument document = work.document();
        writer.write(DocumentWrites.removals(
                document.id(),
                PartCounts.NONE,
                document.parts(),
                document.targetIds(),
                WriteVersions.indexed(document.capturedAt(), wave)));
        report.dead(
                work.loaded().delivery(),
                new DocumentException(
                        ErrorCode.INDEX_REJECTED,
                        String.valueOf(rejections.getFirst().rejection())));
        return true;
    }

    /** Documents whose entry became newer while their parts were written: the parts that are theirs alone go again. */
    private void giveWay(List<Work> overtaken, Instant started) throws IOException {
        if (overtaken.isEmpty()) {
            return;
        }
        Map<String, Stored<IndexedDocument>> winners = stored.byId(
                IndexKind.DOCUMENTS,
                overtaken.stream().map(work -> work.document().id()).toList(),
                IndexedDocument.class);
        List<WriteOperation> removals = new ArrayList<>();
        for (Work work : overtaken) {
            IndexedDocument document = work.document();
            IndexedDocument winner = entry(winners, document.id());
            if (winner == null) {
                throw new RetryLaterException("the entry that was newer is gone: " + document.id(), null);
            }
            removals.addAll(DocumentWrites.removals(
                    document.id(),
                    winner.parts(),
                    document.parts(),
                    DocumentWrites.without(document.targetIds(), winner.targetIds()),
                    WriteVersions.indexed(document.capturedAt(), wave)));
            report.stays(winner, work.loaded().message(), started);
        }
        writer.write(removals);
    }

    private static Map<String, Stored<IndexedDocument>> current(
            StoredEntries entries, List<Delivery<DocumentTagged>> portion) throws IOException {
        List<String> ids = portion.stream()
                .map(delivery -> delivery.message().document().documentId())
                .toList();
        return entries.byId(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
    }

    private static boolean isNewer(IndexedDocument known, Instant capturedAt) {
        return switch (known.status()) {
            case INDEXED -> known.capturedAt().isAfter(capturedAt);
            case DUPLICATE -> !known.capturedAt().isBefore(capturedAt);
            case SKIPPED, DEAD -> false;
        };
    }

    private static @Nullable IndexedDocument entry(Map<String, Stored<IndexedDocument>> entries, String id) {
        Stored<IndexedDocument> found = entries.get(id);
        return found == null ? null : found.entry();
    }
}
