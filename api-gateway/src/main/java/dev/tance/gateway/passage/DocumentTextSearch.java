package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Cursor;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds documents by their text: each stands where its best passage stands. */
@Component
public class DocumentTextSearch {
    private static final String RELEVANCE = "relevance";
    private static final String DOCUMENT_ID = "documentId";
    private static final String COUNT = "documents";
    private static final int EXACT_UP_TO = 40_000;

    /** Elasticsearch's own limit for a ranking that is cut at documents. */
    private static final int DEEPEST = 10_000;

    /** Filters that only entries without text could meet, or that passages do not carry. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("url", "reason", "error", "host", "submission", "duplicateOf", "parent");

    private final ElasticsearchClient client;
    private final Entries entries;

    public DocumentTextSearch(ElasticsearchClient client, Entries entries) {
        this.client = client;
        this.entries = entries;
    }

    /** All that is read of a passage. */
    record Owner(String documentId) {}

    /** The page of documents that parameter {@code q} finds among those that the other parameters leave. */
    public Page<IndexedDocument> documents(Parameters parameters) throws IOException {
        requireText(parameters);
        TextQuery text = TextQuery.parse(parameters.text("q").orElse(""));
        Query query = text.toQuery(PassageFilters.of(parameters).toList());
        int limit = parameters.limit();
        int from = parameters.text("cursor").map(DocumentTextSearch::position).orElse(0);
        SearchResponse<Owner> response = client.search(
                request -> request.index(IndexKind.PASSAGES.alias())
                        .query(query)
                        .collapse(collapse -> collapse.field(DOCUMENT_ID))
                        .source(source -> source.filter(fields -> fields.includes(DOCUMENT_ID)))
                        .aggregations(
                                COUNT,
                                count -> count.cardinality(
                                        field -> field.field(DOCUMENT_ID).precisionThreshold(EXACT_UP_TO)))
                        .from(from)
                        .size(Math.min(limit, DEEPEST - from)),
                Owner.class);
        List<String> ids = response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).documentId())
                .toList();
        long total = new Aggregates(response.aggregations()).distinct(COUNT);
        int end = from + ids.size();
        String next = !ids.isEmpty() && end < total && end < DEEPEST
                ? Cursor.encode(RELEVANCE, List.of(FieldValue.of((long) end)))
                : null;
        return new Page<>(inOrder(ids), next, total);
    }

    private List<IndexedDocument> inOrder(List<String> ids) throws IOException {
        Map<String, IndexedDocument> found = entries.find(IndexKind.DOCUMENTS, ids, IndexedDocument.class);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static int position(String cursor) {
        FieldValue value = Cursor.decode(RELEVANCE, cursor).getFirst();
        if (!value.isLong() || value.longValue() < 1 || value.longValue() >= DEEPEST) {
            throw ProblemException.badRequest("parameter 'cursor' is not a cursor of this interface");
        }
        return (int) value.longValue();
    }

    private static void requireText(Parameters parameters) {
        for (String name : WITHOUT_TEXT) {
            if (!parameters.texts(name).isEmpty()) {
                throw ProblemException.badRequest("parameters 'q' and '" + name + "' cannot be combined");
            }
        }
        parameters.text("status").filter(status -> !status.equals("indexed")).ifPresent(status -> {
            throw ProblemException.badRequest("only indexed documents have text to search: drop 'status' or 'q'");
        });
    }
}
