package dev.tance.gateway.admin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what hangs on documents in the index. */
@Component
public class PartCounter {
    private static final String DOCUMENTS = "documents";

    private final ElasticsearchClient client;

    public PartCounter(ElasticsearchClient client) {
        this.client = client;
    }

    /** Entries of a kind by document; none for a document that has none. */
    Map<String, Long> of(IndexKind kind, Collection<String> documents) throws IOException {
        if (documents.isEmpty()) {
            return Map.of();
        }
        List<FieldValue> ids = documents.stream().map(FieldValue::of).toList();
        SearchResponse<Void> response = client.search(
                request -> request.index(kind.alias())
                        .size(0)
                        .query(query ->
                                query.terms(terms -> terms.field("documentId").terms(values -> values.value(ids))))
                        .aggregations(
                                DOCUMENTS,
                                groups -> groups.terms(
                                        terms -> terms.field("documentId").size(ids.size()))),
                Void.class);
        Map<String, Long> counts = new HashMap<>();
        for (Group document : new Aggregates(response.aggregations()).groups(DOCUMENTS)) {
            counts.put(document.key(), document.count());
        }
        return counts;
    }
}
