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
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Indexes batches of tagged documents: one read of what is there, one bulk request for all that hangs on the documents,
 * one for the documents themselves. Only then does the journey say that they are indexed.
 */
@Component
public class DocumentIndexer implements BatchHandler<DocumentTagged> {
    /** Code points of text that are held at a time, unless one document alone has more. */
    private static final int MAX_TEXT = 1_000_000;

    private final RawStore store;
    private final StoredEntries stored;
    private final BulkWriter writer;
    private final IndexingJourney journey;
    private final Clock clock;

    public DocumentIndexer(
            RawStore store, StoredEntries stored, BulkWriter writer, IndexingJourney journey, Clock clock) {
        this.store = store;
        this.stored = stored;
        this.writer = writer;
        this.journey = journey;
        this.clock = clock;
    }

    @Override
    public void handle(List<Delivery<DocumentTagged>> batch, StageOutput output) throws IOException {
        List<Delivery<DocumentTagged>> portion = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long text = 0;
        for (Delivery<DocumentTagged> delivery : batch) {
            String id = delivery.message().document().documentId();
            int length = delivery.message().textLength();
            // Two versions of one document go one after the other, so that the second sees the first
            if (ids.contains(id) || (text > 0 && text + length > MAX_TEXT)) {
                index(portion, output);
                portion.clear();
                ids.clear();
                text = 0;
            }
            portion.add(delivery);
            ids.add(id);
            text += length;
        }
        index(portion, output);
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

    private void index(List<Delivery<DocumentTagged>> portion, StageOutput output) throws IOException {
        if (portion.isEmpty()) {
            return;
        }
        Instant started = clock.instant();
        Map<String, Stored<IndexedDocument>> before = current(portion);
        List<Work> works = new ArrayList<>();
        for (Delivery<DocumentTagged> delivery : portion) {
            IndexedDocument known = entry(before, delivery.message().document().documentId());
            if (known != null && isNewer(known, delivery.message().document().capturedAt())) {
                journey.stays(known, delivery.message(), started, output);
            } else {
                prepare(delivery, known, output).ifPresent(works::add);
            }
        }
        List<Work> written = writeParts(works, output);
        writeDocuments(written, started, output);
    }

    private Optional<Work> prepare(
            Delivery<DocumentTagged> delivery, @Nullable IndexedDocument known, StageOutput output) throws IOException {
        try {
            LoadedDocument loaded = LoadedDocument.load(delivery, store);
            return Optional.of(new Work(loaded, DocumentEntries.of(loaded, known, clock.instant()), known));
        } catch (DocumentException e) {
            output.dead(delivery, e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            output.dead(delivery, new DocumentException(ErrorCode.INTERNAL, e.toString(), e));
        }
        return Optional.empty();
    }

    private List<Work> writeParts(List<Work> works, StageOutput output) throws IOException {
        List<WriteOperation> writes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Work work : works) {
            writes.addAll(DocumentWrites.parts(work.entries(), work.before()));
            ends.add(writes.size());
        }
        List<WriteResult> results = writer.write(writes);
        List<Work> accepted = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < works.size(); i++) {
            if (!rejected(works.get(i), results.subList(from, ends.get(i)), output)) {
                accepted.add(works.get(i));
            }
            from = ends.get(i);
        }
        return accepted;
    }

    private void writeDocuments(List<Work> works, Instant started, StageOutput output) throws IOException {
        List<WriteOperation> writes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Work work : works) {
            writes.addAll(DocumentWrites.document(work.document()));
            ends.add(writes.size());
        }
        List<WriteResult> results = writer.write(writes);
        List<Work> overtaken = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            List<WriteResult> own = results.subList(from, ends.get(i));
            from = ends.get(i);
            if (rejected(work, own, output)) {
                continue;
            }
            if (own.getLast().outcome() == Outcome.CONFLICT) {
                overtaken.add(work);
            } else {
                journey.indexed(work.loaded().message(), started, output);
            }
        }
        giveWay(overtaken, started, output);
    }

    /** A rejected document becomes a dead letter, and what was written of it goes again. */
    private boolean rejected(Work work, List<WriteResult> results, StageOutput output) throws IOException {
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
                WriteVersions.indexed(document.capturedAt())));
        output.dead(
                work.loaded().delivery(),
                new DocumentException(
                        ErrorCode.INDEX_REJECTED,
                        String.valueOf(rejections.getFirst().rejection())));
        return true;
    }

    /** Documents whose entry became newer while their parts were written: the parts that are theirs alone go again. */
    private void giveWay(List<Work> overtaken, Instant started, StageOutput output) throws IOException {
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
                    WriteVersions.duplicate(document.capturedAt())));
            journey.stays(winner, work.loaded().message(), started, output);
        }
        writer.write(removals);
    }

    private Map<String, Stored<IndexedDocument>> current(List<Delivery<DocumentTagged>> portion) throws IOException {
        List<String> ids = portion.stream()
                .map(delivery -> delivery.message().document().documentId())
                .toList();
        return stored.byId(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
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
