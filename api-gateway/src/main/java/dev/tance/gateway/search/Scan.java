package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads all entries that a query finds at one point in time, however many, a portion at a time. */
@Component
public class Scan {
    private static final int PORTION = 1_000;
    private static final SortOptions IN_STORED_ORDER =
            SortOptions.of(sort -> sort.field(field -> field.field("_shard_doc").order(SortOrder.Asc)));

    private final ElasticsearchClient client;
    private final PointsInTime points;

    public Scan(ElasticsearchClient client, PointsInTime points) {
        this.client = client;
        this.points = points;
    }

    /** Takes what is read; what it throws ends the reading. */
    public interface Taker<T> {
        void take(T entry) throws IOException;
    }

    /** How many entries a query finds now. */
    public long count(IndexKind kind, Query query) throws IOException {
        return client.count(request -> request.index(kind.alias()).query(query)).count();
    }

    /** Hands every entry to the taker, in the order in which they are stored. */
    public <T> void each(IndexKind kind, Query query, Class<T> type, Taker<T> taker) throws IOException {
        String pointInTime = points.open(kind);
        try {
            List<FieldValue> after = List.of();
            for (boolean more = true; more; ) {
                SearchResponse<T> response = portion(pointInTime, query, after, type);
                List<Hit<T>> hits = response.hits().hits();
                for (Hit<T> hit : hits) {
                    taker.take(Objects.requireNonNull(hit.source()));
                }
                more = hits.size() == PORTION;
                after = more ? hits.getLast().sort() : List.of();
                pointInTime = response.pitId() == null ? pointInTime : response.pitId();
            }
        } finally {
            points.close(pointInTime);
        }
    }

    private <T> SearchResponse<T> portion(String pointInTime, Query query, List<FieldValue> after, Class<T> type)
            throws IOException {
        return client.search(
                request -> {
                    if (!after.isEmpty()) {
                        request.searchAfter(after);
                    }
                    return request.pit(pit -> pit.id(pointInTime).keepAlive(PointsInTime.KEPT))
                            .query(query)
                            .sort(IN_STORED_ORDER)
                            .size(PORTION)
                            .trackTotalHits(track -> track.enabled(false));
                },
                type);
    }
}
