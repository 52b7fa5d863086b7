package dev.tance.gateway.admin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts receipts from the receipts index. */
@Component
public class ReceiptCounter {
    private static final int MOST_SOURCES = 10_000;
    private static final int MOST_CAUSES = 200;
    private static final String SOURCES = "sources";
    private static final String OUTCOMES = "outcomes";
    private static final String CAUSES = "causes";
    private static final String RECEIVED = "received";
    private static final String MEMBERS = "members";
    private static final String DISCARDED = "discarded";

    private final ElasticsearchClient client;

    public ReceiptCounter(ElasticsearchClient client) {
        this.client = client;
    }

    /** Of one submission. */
    public ReceiptCounts ofSubmission(String submission) throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.RECEIPTS.alias())
                        .size(0)
                        .trackTotalHits(track -> track.enabled(true))
                        .query(query ->
                                query.term(term -> term.field("submission").value(submission)))
                        .aggregations(counting()),
                Void.class);
        return counts(Objects.requireNonNull(response.hits().total()).value(), new Aggregates(response.aggregations()));
    }

    /** Of all submissions, by source. */
    public Map<String, ReceiptCounts> bySource() throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.RECEIPTS.alias())
                        .size(0)
                        .aggregations(
                                SOURCES,
                                sources -> sources.terms(
                                                terms -> terms.field("source").size(MOST_SOURCES))
                                        .aggregations(counting())),
                Void.class);
        Map<String, ReceiptCounts> counts = new TreeMap<>();
        for (Group source : new Aggregates(response.aggregations()).groups(SOURCES)) {
            counts.put(source.key(), counts(source.count(), source.parts()));
        }
        return counts;
    }

    private static Map<String, Aggregation> counting() {
        Aggregation causes = Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field("cause").size(MOST_CAUSES)));
        Aggregation outcomes = Aggregation.of(aggregation ->
                aggregation.terms(terms -> terms.field("outcome")).aggregations(CAUSES, causes));
        Aggregation received = filter(Query.of(query -> query.exists(exists -> exists.field("receivedAt"))));
        Aggregation members =
                filter(Query.of(query -> query.term(term -> term.field("member").value(true))));
        Aggregation discarded = filter(
                Query.of(query -> query.term(term -> term.field("discarded").value(true))));
        return Map.of(OUTCOMES, outcomes, RECEIVED, received, MEMBERS, members, DISCARDED, discarded);
    }

    private static Aggregation filter(Query query) {
        return Aggregation.of(aggregation -> aggregation.filter(query));
    }

    private static ReceiptCounts counts(long known, Aggregates aggregates) {
        long indexed = 0;
        long ended = 0;
        Map<String, Long> skipped = new TreeMap<>();
        Map<String, Long> dead = new TreeMap<>();
        for (Group outcome : aggregates.groups(OUTCOMES)) {
            ended += outcome.count();
            switch (outcome.key()) {
                case "indexed" -> indexed = outcome.count();
                case "skipped" -> addCauses(outcome, skipped);
                default -> addCauses(outcome, dead);
            }
        }
        return new ReceiptCounts(
                known,
                aggregates.filtered(RECEIVED),
                aggregates.filtered(MEMBERS),
                indexed,
                known - ended,
                skipped,
                dead,
                aggregates.filtered(DISCARDED));
    }

    private static void addCauses(Group outcome, Map<String, Long> counts) {
        outcome.parts().groups(CAUSES).forEach(cause -> counts.put(cause.key(), cause.count()));
    }
}
