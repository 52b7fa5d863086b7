package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Cursor;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Facets;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.Scan;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds documents by their text: each stands where its best passage stands. */
@Component
public class DocumentTextSearch {
    private static final String RELEVANCE = "relevance";
    private static final String DOCUMENT_ID = "documentId";
    private static final String COUNT = "documents";
    private static final int EXACT_UP_TO = 40_000;
    private static final int PORTION = 500;

    /** Elasticsearch's own limit for a ranking that is cut at documents. */
    private static final int DEEPEST = 10_000;

    /** Filters that only entries without text could meet, or that passages do not carry. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("url", "reason", "error", "host", "submission", "duplicateOf", "parent");

    private final ElasticsearchClient client;
    private final Entries entries;
    private final Facets facets;

    public DocumentTextSearch(ElasticsearchClient client, Entries entries, Facets facets) {
        this.client = client;
        this.entries = entries;
        this.facets = facets;
    }

    /** All that is read of a passage. */
    record Owner(String documentId) {}

    /** The page of documents that parameter {@code q} finds among those that the other parameters leave. */
    public Page<IndexedDocument> documents(Parameters parameters) throws IOException {
        Query query = query(parameters);
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
        return new Page<>(inOrder(ids), next, total).with(counted(parameters, query));
    }

    private @Nullable Map<String, List<Facets.Value>> counted(Parameters parameters, Query query) throws IOException {
        return parameters.flag("facets").orElse(false)
                ? facets.ofDocuments(IndexKind.PASSAGES, query, DOCUMENT_ID)
                : null;
    }

    /**
     * Hands over all documents that parameter {@code q} finds, by id, however many.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public void each(Parameters parameters, Scan.Taker<IndexedDocument> taker) throws IOException {
        Query query = query(parameters);
        for (List<String> ids = ids(query, null); !ids.isEmpty(); ids = ids(query, ids.getLast())) {
            for (IndexedDocument document : inOrder(ids)) {
                taker.take(document);
            }
        }
    }

    /** How many documents parameter {@code q} finds, nearly exact beyond 40,000. */
    public long count(Parameters parameters) throws IOException {
        Query query = query(parameters);
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.PASSAGES.alias())
                        .query(query)
                        .size(0)
                        .aggregations(
                                COUNT,
                                count -> count.cardinality(
                                        field -> field.field(DOCUMENT_ID).precisionThreshold(EXACT_UP_TO))),
                Void.class);
        return new Aggregates(response.aggregations()).distinct(COUNT);
    }

    /**
     * Checks that the parameters can be searched with.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public void check(Parameters parameters) {
        query(parameters);
    }

    /** Which of a few documents parameter {@code q} finds. */
    public Set<String> among(Parameters parameters, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Query query =
                new Filters().and(query(parameters)).anyOf(DOCUMENT_ID, ids).toQuery();
        return client
                .search(
                        request -> request.index(IndexKind.PASSAGES.alias())
                                .query(query)
                                .collapse(collapse -> collapse.field(DOCUMENT_ID))
                                .source(source -> source.filter(fields -> fields.includes(DOCUMENT_ID)))
                                .size(ids.size()),
                        Owner.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()).documentId())
                .collect(Collectors.toSet());
    }

    private static Query query(Parameters parameters) {
        requireText(parameters);
        return PassageQuery.of(
                TextQuery.parse(parameters.text("q").orElse("")),
                PassageFilters.of(parameters).toList());
    }

    /** Ids of the documents after one, in the ids' order. */
    private List<String> ids(Query query, @Nullable String after) throws IOException {
        return client
                .search(
                        request -> {
                            if (after != null) {
                                request.searchAfter(FieldValue.of(after));
                            }
                            return request.index(IndexKind.PASSAGES.alias())
                                    .query(query)
                                    .collapse(collapse -> collapse.field(DOCUMENT_ID))
                                    .sort(sort -> sort.field(
                                            field -> field.field(DOCUMENT_ID).order(SortOrder.Asc)))
                                    .source(source -> source.filter(fields -> fields.includes(DOCUMENT_ID)))
                                    .size(PORTION);
                        },
                        Owner.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()).documentId())
                .toList();
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
