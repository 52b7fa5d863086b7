package dev.tance.gateway.citation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.citation.CitationGraph.Cited;
import dev.tance.gateway.citation.CitationGraph.Citing;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedCitation;
import dev.tance.index.model.IndexedDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a document cites and what cites it. */
@Component
public class Citations {
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;
    private final Documents documents;

    public Citations(ElasticsearchClient client, Documents documents) {
        this.client = client;
        this.documents = documents;
    }

    /** Both directions of a document's citations. */
    public CitationGraph graph(String id) throws IOException {
        IndexedDocument document = documents.get(id);
        List<IndexedCitation> own = own(id);
        List<IndexedDocument> candidates = candidates(own);
        SearchResponse<IndexedCitation> citing = citing(document);
        return new CitationGraph(
                id,
                cited(own, citation -> isCarriedOut(citation), document, candidates),
                cited(own, citation -> !isCarriedOut(citation), document, candidates),
                citing.hits().hits().stream()
                        .map(hit -> Citing.of(Objects.requireNonNull(hit.source())))
                        .toList(),
                Objects.requireNonNull(citing.hits().total()).value());
    }

    private static boolean isCarriedOut(IndexedCitation citation) {
        return citation.relation().equals(IndexedCitation.CARRIES_OUT);
    }

    private static List<Cited> cited(
            List<IndexedCitation> citations,
            Predicate<IndexedCitation> chosen,
            IndexedDocument citing,
            Collection<IndexedDocument> candidates) {
        return citations.stream()
                .filter(chosen)
                .map(citation -> new Cited(
                        citation.citedTitle(),
                        citation.citedNumber(),
                        citation.start(),
                        citation.end(),
                        Resolution.resolve(citation, citing.region(), candidates)))
                .toList();
    }

    private List<IndexedCitation> own(String id) throws IOException {
        return client
                .search(
                        request -> request.index(IndexKind.CITATIONS.alias())
                                .query(new Filters()
                                        .anyOf("documentId", List.of(id))
                                        .toQuery())
                                .sort(sort -> sort.field(
                                        field -> field.field("number").order(SortOrder.Asc)))
                                .size(MOST),
                        IndexedCitation.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    /** All documents that any of the citations may mean, in one query. */
    private List<IndexedDocument> candidates(List<IndexedCitation> citations) throws IOException {
        List<FieldValue> numbers = keys(citations, IndexedCitation::citedNumberKey);
        List<FieldValue> titles = keys(citations, IndexedCitation::citedTitleKey);
        if (numbers.isEmpty() && titles.isEmpty()) {
            return List.of();
        }
        Query named = either("numberKey", numbers, "titleKeys", titles);
        return client
                .search(
                        request -> request.index(IndexKind.DOCUMENTS.alias())
                                .query(new Filters()
                                        .and(named)
                                        .anyOf("status", List.of("indexed"))
                                        .toQuery())
                                .size(MOST),
                        IndexedDocument.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private SearchResponse<IndexedCitation> citing(IndexedDocument document) throws IOException {
        List<FieldValue> numbers =
                document.numberKey() == null ? List.of() : List.of(FieldValue.of(document.numberKey()));
        List<FieldValue> titles =
                document.titleKeys().stream().map(FieldValue::of).toList();
        Query named = either("citedNumberKey", numbers, "citedTitleKey", titles);
        Query other = Query.of(query -> query.bool(bool ->
                bool.mustNot(not -> not.term(term -> term.field("documentId").value(document.id())))));
        return client.search(
                request -> request.index(IndexKind.CITATIONS.alias())
                        .query(new Filters().and(named).and(other).toQuery())
                        .sort(sort -> sort.field(field ->
                                field.field("published").order(SortOrder.Desc).missing("_last")))
                        .size(CitationGraph.MOST_CITING)
                        .trackTotalHits(track -> track.enabled(true)),
                IndexedCitation.class);
    }

    private static Query either(String field, List<FieldValue> values, String otherField, List<FieldValue> others) {
        BoolQuery.Builder either = new BoolQuery.Builder().minimumShouldMatch("1");
        either.should(should -> should.terms(terms -> terms.field(field).terms(in -> in.value(values))));
        either.should(should -> should.terms(terms -> terms.field(otherField).terms(in -> in.value(others))));
        return Query.of(query -> query.bool(either.build()));
    }

    private static List<FieldValue> keys(
            List<IndexedCitation> citations, Function<IndexedCitation, @Nullable String> key) {
        return citations.stream()
                .map(key)
                .filter(Objects::nonNull)
                .distinct()
                .map(FieldValue::of)
                .toList();
    }
}
