package dev.tance.index.document;

import dev.tance.contracts.message.AttachmentLink;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedLink;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.PartCounts;
import dev.tance.index.model.WriteVersions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The writes that make a document's entries, in two steps: what hangs on it first, then the document itself. */
public final class DocumentWrites {
    private DocumentWrites() {}

    /** Passages, entities, bodies, citations, targets and the version; and the removal of what the entry before had more of. */
    static List<WriteOperation> parts(DocumentEntries entries, @Nullable IndexedDocument before, int wave) {
        IndexedDocument document = entries.document();
        long version = WriteVersions.indexed(document.capturedAt(), wave);
        List<WriteOperation> writes = new ArrayList<>();
        for (IndexedPassage passage : entries.passages()) {
            writes.add(WriteOperation.put(IndexKind.PASSAGES, passage.id(), passage, version));
        }
        numbered(IndexKind.ENTITIES, document.id(), entries.entities(), version, writes);
        numbered(IndexKind.BODIES, document.id(), entries.bodies(), version, writes);
        numbered(IndexKind.CITATIONS, document.id(), entries.citations(), version, writes);
        for (IndexedTarget target : entries.targets()) {
            writes.add(WriteOperation.put(IndexKind.TARGETS, target.id(), target, version));
        }
        if (before != null) {
            writes.addAll(removals(
                    document.id(),
                    document.parts(),
                    before.parts(),
                    without(before.targetIds(), document.targetIds()),
                    version));
        }
        writes.add(WriteOperation.put(
                IndexKind.VERSIONS,
                IndexedVersion.id(document.id(), entries.version().version()),
                entries.version(),
                version));
        return writes;
    }

    /** The document and its links to attachments. */
    static List<WriteOperation> document(IndexedDocument document, int wave) {
        List<WriteOperation> writes = new ArrayList<>();
        for (AttachmentLink link : document.attachments()) {
            IndexedLink entry =
                    new IndexedLink(link.documentId(), document.id(), link.url(), link.label(), document.capturedAt());
            writes.add(WriteOperation.put(
                    IndexKind.LINKS,
                    link.documentId(),
                    entry,
                    WriteVersions.link(document.capturedAt(), document.id())));
        }
        writes.add(WriteOperation.put(
                IndexKind.DOCUMENTS, document.id(), document, WriteVersions.indexed(document.capturedAt(), wave)));
        return writes;
    }

    /**
     * Removes what hangs on a document unless something newer has the ids.
     *
     * @param kept how many numbered entries stay
     * @param there how many there are
     */
    public static List<WriteOperation> removals(
            String documentId, PartCounts kept, PartCounts there, Iterable<String> targetIds, long version) {
        List<WriteOperation> writes = new ArrayList<>();
        remove(IndexKind.PASSAGES, documentId, kept.passages(), there.passages(), version, writes);
        remove(IndexKind.ENTITIES, documentId, kept.entities(), there.entities(), version, writes);
        remove(IndexKind.BODIES, documentId, kept.bodies(), there.bodies(), version, writes);
        remove(IndexKind.CITATIONS, documentId, kept.citations(), there.citations(), version, writes);
        for (String targetId : targetIds) {
            writes.add(WriteOperation.remove(IndexKind.TARGETS, targetId, version));
        }
        return writes;
    }

    private static void numbered(
            IndexKind kind, String documentId, List<? extends Record> entries, long version, List<WriteOperation> to) {
        for (int number = 0; number < entries.size(); number++) {
            to.add(WriteOperation.put(kind, PartCounts.id(documentId, number), entries.get(number), version));
        }
    }

    private static void remove(
            IndexKind kind, String documentId, int from, int before, long version, List<WriteOperation> to) {
        for (int number = from; number < before; number++) {
            to.add(WriteOperation.remove(kind, PartCounts.id(documentId, number), version));
        }
    }

    /** The ids of the first list that are not in the second. */
    static Set<String> without(List<String> ids, List<String> kept) {
        Set<String> rest = new HashSet<>(ids);
        kept.forEach(rest::remove);
        return rest;
    }
}
