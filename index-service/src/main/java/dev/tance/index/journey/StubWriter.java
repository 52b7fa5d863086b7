package dev.tance.index.journey;

import dev.tance.contracts.message.JourneyEvent;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.bulk.WriteResult;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.document.DocumentWrites;
import dev.tance.index.generation.WrittenGenerations;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexNames;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.PartCounts;
import dev.tance.index.model.WriteVersions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes stubs. A stub takes the place of older stubs alone; that of a duplicate also of what was indexed of the same or an
 * earlier capture, whose passages and targets then go.
 */
@Component
public class StubWriter {
    private final StoredEntries stored;
    private final BulkWriter writer;
    private final WrittenGenerations generations;

    public StubWriter(StoredEntries stored, BulkWriter writer, WrittenGenerations generations) {
        this.stored = stored;
        this.writer = writer;
        this.generations = generations;
    }

    /** Writes what the events, in order, call for. */
    void write(List<JourneyEvent> events) throws IOException {
        Map<String, IndexedDocument> stubs = new LinkedHashMap<>();
        events.stream()
                .map(Stubs::of)
                .flatMap(Optional::stream)
                .forEach(stub -> stubs.merge(key(stub), stub, (a, b) -> b));
        if (stubs.isEmpty()) {
            return;
        }
        for (IndexNames names : generations.of(null)) {
            write(stubs, stored.in(names), writer.in(names));
        }
    }

    private static void write(Map<String, IndexedDocument> stubs, StoredEntries stored, BulkWriter writer)
            throws IOException {
        List<IndexedDocument> duplicates = stubs.values().stream()
                .filter(stub -> stub.status() == DocumentStatus.DUPLICATE)
                .toList();
        Map<String, Stored<IndexedDocument>> before = stored.byId(
                IndexKind.DOCUMENTS,
                duplicates.stream().map(IndexedDocument::id).toList(),
                IndexedDocument.class);
        List<WriteResult> results =
                writer.write(stubs.values().stream().map(StubWriter::operation).toList());
        removeIndexed(duplicates, before, results, stored, writer);
    }

    /** Duplicates of different captures are kept apart, since each may have something to remove. */
    private static String key(IndexedDocument stub) {
        return stub.status() == DocumentStatus.DUPLICATE ? stub.id() + stub.version() : stub.id();
    }

    private static WriteOperation operation(IndexedDocument stub) {
        return WriteOperation.put(IndexKind.DOCUMENTS, stub.id(), stub, version(stub));
    }

    private static long version(IndexedDocument stub) {
        return WriteVersions.stub(stub.status(), stub.capturedAt());
    }

    /**
     * The versions index is read only now: an indexing under way writes its version before its document. Either it is
     * seen here, or its document finds the stub and it removes its parts itself.
     */
    private static void removeIndexed(
            List<IndexedDocument> duplicates,
            Map<String, Stored<IndexedDocument>> before,
            List<WriteResult> results,
            StoredEntries stored,
            BulkWriter writer)
            throws IOException {
        List<String> versionIds = new ArrayList<>();
        for (IndexedDocument stub : duplicates) {
            versionIds.add(IndexedVersion.id(stub.id(), Objects.requireNonNull(stub.version())));
            Stored<IndexedDocument> known = before.get(stub.id());
            if (known != null && known.entry().version() != null) {
                versionIds.add(IndexedVersion.id(stub.id(), known.entry().version()));
            }
        }
        Map<String, Stored<IndexedVersion>> versions =
                stored.byId(IndexKind.VERSIONS, versionIds, IndexedVersion.class);
        List<WriteOperation> removals = new ArrayList<>();
        for (IndexedDocument stub : duplicates) {
            if (!wasWritten(stub, results)) {
                continue;
            }
            versions.values().stream()
                    .map(Stored::entry)
                    .filter(version -> version.documentId().equals(stub.id()))
                    .forEach(version -> removals.addAll(DocumentWrites.removals(
                            stub.id(), PartCounts.NONE, version.parts(), version.targetIds(), version(stub))));
        }
        writer.write(removals);
    }

    private static boolean wasWritten(IndexedDocument stub, List<WriteResult> results) {
        return results.stream()
                .anyMatch(result -> result.operation().id().equals(stub.id()) && result.outcome() == Outcome.WRITTEN);
    }
}
