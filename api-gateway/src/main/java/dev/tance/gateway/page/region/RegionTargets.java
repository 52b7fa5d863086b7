package dev.tance.gateway.page.region;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.target.BestTarget;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What a region itself states for each indicator and year. */
@Component
class RegionTargets {
    /** More are not laid out on one page. */
    private static final int MOST = 2_000;

    private final ElasticsearchClient client;

    RegionTargets(ElasticsearchClient client) {
        this.client = client;
    }

    /** An indicator of the taxonomy in a year. */
    record Place(String indicator, int year) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::indicator)
                    .thenComparingInt(Place::year)
                    .compare(this, other);
        }
    }

    /** The best target for each indicator and year, its parts' targets not counted. */
    Map<Place, IndexedTarget> of(String region) throws IOException {
        Query query = new Filters()
                .anyOf("region", List.of(region))
                .and(exists("canonical"))
                .and(exists("deadline"))
                .toQuery();
        SearchResponse<IndexedTarget> response = client.search(
                request -> request.index(IndexKind.TARGETS.alias()).query(query).size(MOST), IndexedTarget.class);
        Map<Place, IndexedTarget> best = new TreeMap<>();
        response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .sorted(BestTarget.FIRST)
                .forEach(target -> best.putIfAbsent(
                        new Place(
                                Objects.requireNonNull(target.canonical()), Objects.requireNonNull(target.deadline())),
                        target));
        return best;
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }
}
