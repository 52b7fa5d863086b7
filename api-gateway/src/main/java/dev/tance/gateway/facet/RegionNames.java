package dev.tance.gateway.facet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regions that documents are of, with the name that most of them give. */
@Component
public class RegionNames {
    private static final int MOST = 5_000;
    private static final String REGIONS = "regions";
    private static final String NAMES = "names";

    private final ElasticsearchClient client;

    public RegionNames(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * A region.
     *
     * @param region GB/T 2260 code
     * @param name null when no document names it
     * @param documents how many documents are its own, its parts' not counted
     */
    public record Region(String region, @Nullable String name, long documents) {}

    /** All regions, by code. */
    public List<Region> all() throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.DOCUMENTS.alias())
                        .size(0)
                        .query(query -> query.term(term -> term.field("status").value("indexed")))
                        .aggregations(
                                REGIONS,
                                regions -> regions.terms(
                                                terms -> terms.field("region").size(MOST))
                                        .aggregations(
                                                NAMES,
                                                names -> names.terms(terms -> terms.field("regionName")
                                                        .size(1)))),
                Void.class);
        List<Region> regions = new ArrayList<>();
        for (Group region : new Aggregates(response.aggregations()).groups(REGIONS)) {
            String name = region.parts().mostFrequent(NAMES).orElse(null);
            regions.add(new Region(region.key(), name, region.count()));
        }
        regions.sort(Comparator.comparing(Region::region));
        return regions;
    }

    /** Names by code, as far as known. */
    public Map<String, String> names() throws IOException {
        return all().stream()
                .filter(region -> region.name() != null)
                .collect(Collectors.toMap(Region::region, region -> String.valueOf(region.name())));
    }
}
