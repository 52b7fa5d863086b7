package dev.tance.gateway.facet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which indicators and responsible bodies the targets have. */
@Component
public class TargetFacets {
    private static final int MOST = 1_000;
    private static final String GROUPS = "groups";
    private static final String PARTS = "parts";

    private final ElasticsearchClient client;

    public TargetFacets(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * An indicator.
     *
     * @param indicator its id in the taxonomy
     * @param name how most texts word it
     * @param targets how many targets it has
     */
    public record Indicator(String indicator, @Nullable String name, long targets) {}

    /**
     * A responsible body.
     *
     * @param targets that the body answers for
     */
    public record Organisation(String name, long targets) {}

    /** The indicators of the taxonomy that occur, the most frequent first. */
    public List<Indicator> indicators() throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (Group indicator : groups("canonical", "indicator")) {
            String name = indicator.parts().mostFrequent(PARTS).orElse(null);
            indicators.add(new Indicator(indicator.key(), name, indicator.count()));
        }
        return indicators;
    }

    /** The responsible bodies that occur, the most frequent first. */
    public List<Organisation> organisations() throws IOException {
        return groups("responsible", "canonical").stream()
                .map(body -> new Organisation(body.key(), body.count()))
                .toList();
    }

    private List<Group> groups(String field, String part) throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.TARGETS.alias())
                        .size(0)
                        .aggregations(
                                GROUPS,
                                groups -> groups.terms(
                                                terms -> terms.field(field).size(MOST))
                                        .aggregations(
                                                PARTS,
                                                parts -> parts.terms(terms ->
                                                        terms.field(part).size(1)))),
                Void.class);
        return new Aggregates(response.aggregations()).groups(GROUPS);
    }
}
