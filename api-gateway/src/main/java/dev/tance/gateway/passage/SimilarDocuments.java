package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Like;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.search.Entries;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds documents whose texts share a document's telling pairs of characters. */
@Component
public class SimilarDocuments {
    private static final int PASSAGES_READ = 8;
    private static final int TELLING = 60;

    private final ElasticsearchClient client;
    private final Entries entries;

    public SimilarDocuments(ElasticsearchClient client, Entries entries) {
        this.client = client;
        this.entries = entries;
    }

    /** All that is read of a passage. */
    record Owner(String documentId) {}

    /**
     * The most similar documents, the most similar first.
     *
     * @param limit at most so many
     */
    public List<IndexedDocument> of(IndexedDocument document, int limit) throws IOException {
        List<Like> like = beginning(document);
        if (like.isEmpty()) {
            return List.of();
        }
        Query similar = Query.of(query -> query.moreLikeThis(more -> more.fields("text.bigrams")
                .like(like)
                .minTermFreq(1)
                .minDocFreq(1)
                .maxQueryTerms(TELLING)
                .minimumShouldMatch("15%")));
        Query others = Query.of(query -> query.bool(bool -> bool.must(similar)
                .mustNot(not -> not.term(term -> term.field("documentId").value(document.id())))));
        List<String> ids = client
                .search(
                        request -> request.index(IndexKind.PASSAGES.alias())
                                .query(others)
                                .collapse(collapse -> collapse.field("documentId"))
                                .source(source -> source.filter(fields -> fields.includes("documentId")))
                                .size(limit),
                        Owner.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()).documentId())
                .toList();
        Map<String, IndexedDocument> found = entries.find(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Like> beginning(IndexedDocument document) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int ordinal = 0; ordinal < Math.min(PASSAGES_READ, document.passageCount()); ordinal++) {
            ids.add(IndexedPassage.id(document.id(), ordinal));
        }
        Map<String, IndexedPassage> passages = entries.find(IndexKind.PASSAGES, ids, IndexedPassage.class);
        List<Like> like = new ArrayList<>();
        for (IndexedPassage passage : passages.values()) {
            like.add(Like.of(each -> each.text(passage.text())));
        }
        if (document.titleFolded() != null && !like.isEmpty()) {
            like.add(Like.of(each -> each.text(document.titleFolded())));
        }
        return like;
    }
}
