package dev.tance.gateway.page.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.document.DocumentSearch;
import dev.tance.gateway.page.layout.Address;
import dev.tance.gateway.page.layout.InnerQuery;
import dev.tance.gateway.page.search.Facet.Value;
import dev.tance.gateway.page.words.Words;
import dev.tance.gateway.passage.PassageSearch;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what is found by the fields that one can filter by, each under the filters of the others. */
@Component
class FacetList {
    /** Fields of the indices by the parameters that filter by them. */
    private static final Map<String, String> FIELDS = fields();

    private static final int MOST = 12;

    /** Of a search that finds more documents, those with the most passages found are counted. */
    private static final int MOST_DOCUMENTS = 5_000;

    private static final String VALUES = "values";

    private final ElasticsearchClient client;
    private final Words words;

    FacetList(ElasticsearchClient client, Words words) {
        this.client = client;
        this.words = words;
    }

    /** The facets that have values. */
    List<Facet> of(Address address, Map<String, String> regionNames, Locale locale) throws IOException {
        Address rest = address.without(FIELDS.keySet().toArray(String[]::new)).without("cursor", "limit");
        Query query = address.value("q").isEmpty()
                ? DocumentSearch.filters(InnerQuery.of(rest, DocumentSearch.PARAMETERS))
                        .toQuery()
                : new Filters().anyOf("id", found(rest)).toQuery();
        Map<String, Aggregation> counting = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> counting.put(name, counting(field, otherFilters(name, address))));
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.DOCUMENTS.alias())
                        .size(0)
                        .query(query)
                        .aggregations(counting),
                Void.class);
        Aggregates counted = new Aggregates(response.aggregations());
        List<Facet> facets = new ArrayList<>();
        for (String name : FIELDS.keySet()) {
            List<Value> values = new ArrayList<>();
            for (Group group : counted.part(name).groups(VALUES)) {
                String label = name.equals("region")
                        ? regionNames.getOrDefault(group.key(), group.key())
                        : words.code(name, group.key(), locale);
                values.add(new Value(
                        label,
                        group.count(),
                        address.has(name, group.key()),
                        address.toggled(name, group.key()).href()));
            }
            if (!values.isEmpty()) {
                facets.add(new Facet(name, values));
            }
        }
        return facets;
    }

    /** Passages tell their document alone; what else is counted stands with the documents. */
    private List<String> found(Address address) throws IOException {
        Query query = PassageSearch.query(InnerQuery.of(address, PassageSearch.PARAMETERS));
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.PASSAGES.alias())
                        .size(0)
                        .query(query)
                        .aggregations(
                                VALUES,
                                ids -> ids.terms(
                                        terms -> terms.field("documentId").size(MOST_DOCUMENTS))),
                Void.class);
        List<String> ids = new Aggregates(response.aggregations())
                .groups(VALUES).stream().map(Group::key).toList();
        return ids.isEmpty() ? List.of("") : ids;
    }

    private static Query otherFilters(String but, Address address) {
        Filters filters = new Filters();
        FIELDS.forEach((name, field) -> {
            if (!name.equals(but)) {
                filters.anyOf(field, address.values(name));
            }
        });
        return filters.toQuery();
    }

    private static Aggregation counting(String field, Query filter) {
        Aggregation values = Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(MOST)));
        return Aggregation.of(aggregation -> aggregation.filter(filter).aggregations(VALUES, values));
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("region", "regionPath");
        fields.put("level", "level");
        fields.put("kind", "kind");
        fields.put("issuer", "issuer");
        fields.put("mediaType", "mediaType");
        fields.put("source", "source");
        return fields;
    }
}
