package dev.tance.gateway.document;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.search.Entries;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedLink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents by id, and what is stored with them. */
@Component
public class Documents {
    private final Entries entries;
    private final RawStore store;

    public Documents(Entries entries, RawStore store) {
        this.entries = entries;
        this.store = store;
    }

    /** The document, in whatever status. */
    public IndexedDocument get(String id) throws IOException {
        return entries.find(IndexKind.DOCUMENTS, id, IndexedDocument.class)
                .orElseThrow(() -> ProblemException.notFound("no document has the id '" + shortened(id) + "'"));
    }

    /** Views of those of the documents that exist, in the order of the ids. */
    public List<DocumentView> existing(Collection<String> ids) throws IOException {
        Map<String, IndexedDocument> found = entries.find(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
        return views(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** Views in the order of the documents. */
    public List<DocumentView> views(List<IndexedDocument> documents) throws IOException {
        Map<String, IndexedLink> links = entries.find(
                IndexKind.LINKS, documents.stream().map(IndexedDocument::id).toList(), IndexedLink.class);
        return documents.stream()
                .map(document -> DocumentView.of(document, page(links.get(document.id()))))
                .toList();
    }

    /**
     * Reads a stored record.
     *
     * @throws ProblemException not found when the document never had one, or the store lost it
     */
    public <T> T read(@Nullable ContentReference reference, String what, Class<T> type) throws IOException {
        try (InputStream bytes = open(reference, what)) {
            return MessageJson.read(bytes.readAllBytes(), type);
        } catch (DocumentException e) {
            throw new ProblemException(ErrorCode.INTERNAL, "the stored " + what + " cannot be read", e);
        }
    }

    /**
     * Opens stored bytes; the caller closes them.
     *
     * @throws ProblemException not found when the document never had any, or the store lost them
     */
    public InputStream open(@Nullable ContentReference reference, String what) throws IOException {
        if (reference == null) {
            throw ProblemException.notFound("this document has no " + what);
        }
        try {
            return store.open(reference);
        } catch (DocumentException e) {
            throw new ProblemException(e.code(), "the raw store no longer holds the " + what, e);
        }
    }

    private static @Nullable String page(@Nullable IndexedLink link) {
        return link == null ? null : link.page();
    }

    private static String shortened(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }
}
