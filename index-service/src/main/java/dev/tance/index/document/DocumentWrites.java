package dev.tance.index.document;

import dev.tance.contracts.message.AttachmentLink;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedLink;
import dev.tance.index.model.IndexedPassage;
import dev.tance.index.model.IndexedTarget;
import dev.tance.index.model.IndexedVersion;
import dev.tance.index.model.WriteVersions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The writes that make a document's entries, in two steps: what hangs on it first, then the document itself. */
public final class DocumentWrites {
    private DocumentWrites() {}

    /** Passages, targets and the version; and the removal of what the entry before had more of. */
    static List<WriteOperation> parts(DocumentEntries entries, @Nullable IndexedDocument before) {
        IndexedDocument document = entries.document();
        long version = WriteVersions.indexed(document.capturedAt());
        List<WriteOperation> writes = new ArrayList<>();
        for (IndexedPassage passage : entries.passages()) {
            writes.add(WriteOperation.put(IndexKind.PASSAGES, passage.id(), passage, version));
        }
        for (IndexedTarget target : entries.targets()) {
            writes.add(WriteOperation.put(IndexKind.TARGETS, target.id(), target, version));
        }
        if (before != null) {
            writes.addAll(removals(
                    document.id(),
                    document.passageCount(),
                    before.passageCount(),
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
    static List<WriteOperation> document(IndexedDocument document) {
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
                IndexKind.DOCUMENTS, document.id(), document, WriteVersions.indexed(document.capturedAt())));
        return writes;
    }

    /**
     * Removes passages and targets unless newer ones have their ids.
     *
     * @param fromOrdinal first passage to remove
     * @param toOrdinal before which passage to stop
     */
    public static List<WriteOperation> removals(
            String documentId, int fromOrdinal, int toOrdinal, Iterable<String> targetIds, long version) {
        List<WriteOperation> writes = new ArrayList<>();
        for (int ordinal = fromOrdinal; ordinal < toOrdinal; ordinal++) {
            writes.add(WriteOperation.remove(IndexKind.PASSAGES, IndexedPassage.id(documentId, ordinal), version));
        }
        for (String targetId : targetIds) {
            writes.add(WriteOperation.remove(IndexKind.TARGETS, targetId, version));
        }
        return writes;
    }

    /** The ids of the first list that are not in the second. */
    static Set<String> without(List<String> ids, List<String> kept) {
        Set<String> rest = new HashSet<>(ids);
        kept.forEach(rest::remove);
        return rest;
    }
}
