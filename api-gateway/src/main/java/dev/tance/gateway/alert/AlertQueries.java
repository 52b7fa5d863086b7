package dev.tance.gateway.alert;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.alert.Alert.Kind;
import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.document.DocumentView;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.passage.DocumentTextSearch;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.target.TargetFilters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Runs saved queries over what was indexed first since a moment. */
@Component
class AlertQueries {
    /** Entries that are looked at in one go; what is beyond comes in the next. */
    static final int PORTION = 500;

    private static final Set<String> OF_LISTS = Set.of("limit", "cursor", "sort", "facets");

    private final ElasticsearchClient client;
    private final DocumentTextSearch text;
    private final Documents documents;

    AlertQueries(ElasticsearchClient client, DocumentTextSearch text, Documents documents) {
        this.client = client;
        this.text = text;
        this.documents = documents;
    }

    /**
     * What a saved query found.
     *
     * @param matches not yet known whether they were found before
     * @param next where the next portion begins, empty when everything was looked at
     */
    record Found(List<AlertMatch> matches, List<FieldValue> next) {}

    /**
     * Checks a query before it is saved.
     *
     * @throws dev.tance.gateway.problem.ProblemException bad request that names the parameter at fault
     */
    void check(Kind kind, Map<String, List<String>> query) {
        Parameters parameters = parameters(kind, query);
        if (kind == Kind.TARGETS) {
            TargetFilters.of(parameters);
        } else {
            DocumentSearch.filters(parameters);
            if (parameters.text("q").isPresent()) {
                text.check(parameters);
            }
        }
    }

    /**
     * The matches among what was indexed first since a moment, in that order.
     *
     * @param after where the portion before ended, empty for the first
     */
    Found since(Alert alert, Instant since, List<FieldValue> after, Instant now) throws IOException {
        return alert.kind() == Kind.TARGETS ? targets(alert, since, after, now) : documents(alert, since, after, now);
    }

    private Found targets(Alert alert, Instant since, List<FieldValue> after, Instant now) throws IOException {
        Filters filters = TargetFilters.of(parameters(alert.kind(), alert.query()));
        List<Hit<IndexedTarget>> hits = read(IndexKind.TARGETS, filters, since, after, IndexedTarget.class);
        List<AlertMatch> matches = new ArrayList<>();
        for (Hit<IndexedTarget> hit : hits) {
            IndexedTarget target = Objects.requireNonNull(hit.source());
            matches.add(match(alert, target.id(), target, now));
        }
        return new Found(matches, next(hits));
    }

    private Found documents(Alert alert, Instant since, List<FieldValue> after, Instant now) throws IOException {
        Parameters parameters = parameters(alert.kind(), alert.query());
        List<Hit<IndexedDocument>> hits =
                read(IndexKind.DOCUMENTS, DocumentSearch.filters(parameters), since, after, IndexedDocument.class);
        List<IndexedDocument> read =
                hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList();
        Set<String> chosen = parameters.text("q").isEmpty()
                ? read.stream().map(IndexedDocument::id).collect(Collectors.toSet())
                : text.among(parameters, read.stream().map(IndexedDocument::id).toList());
        List<IndexedDocument> found =
                read.stream().filter(document -> chosen.contains(document.id())).toList();
        List<AlertMatch> matches = new ArrayList<>();
        List<DocumentView> views = documents.views(found);
        for (int i = 0; i < found.size(); i++) {
            String entry = found.get(i).id() + "-" + found.get(i).version();
            matches.add(match(alert, entry, views.get(i), now));
        }
        return new Found(matches, next(hits));
    }

    private static List<FieldValue> next(List<? extends Hit<?>> hits) {
        return hits.size() < PORTION ? List.of() : hits.getLast().sort();
    }

    private <T> List<Hit<T>> read(IndexKind kind, Filters filters, Instant since, List<FieldValue> after, Class<T> type)
            throws IOException {
        Query recent = Query.of(query ->
                query.range(range -> range.date(date -> date.field("addedAt").gte(since.toString()))));
        return client.search(
                        request -> {
                            if (!after.isEmpty()) {
                                request.searchAfter(after);
                            }
                            return request.index(kind.alias())
                                    .query(filters.and(recent).toQuery())
                                    .sort(sort -> sort.field(
                                            field -> field.field("addedAt").order(SortOrder.Asc)))
                                    .sort(sort -> sort.field(
                                            field -> field.field("id").order(SortOrder.Asc)))
                                    .size(PORTION);
                        },
                        type)
                .hits()
                .hits();
    }

    private static AlertMatch match(Alert alert, String entryId, Object item, Instant now) {
        return new AlertMatch(
                AlertMatch.id(alert.id(), entryId),
                alert.id(),
                alert.kind().code(),
                now,
                null,
                entryId,
                MessageJson.mapper().valueToTree(item));
    }

    private static Parameters parameters(Kind kind, Map<String, List<String>> query) {
        Set<String> allowed =
                new HashSet<>(kind == Kind.TARGETS ? TargetFilters.PARAMETERS : DocumentSearch.PARAMETERS);
        allowed.removeAll(OF_LISTS);
        Map<String, String[]> values = query.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toArray(String[]::new)));
        return Parameters.of(values, allowed);
    }
}
