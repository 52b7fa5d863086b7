package dev.tance.gateway.facet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.facet.RegionNames.Region;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.IndexKind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask for. */
@RestController
@RequestMapping("/api/v1")
public class FacetController {
    private static final int MOST = 1_000;
    private static final String GROUPS = "groups";
    private static final String PARTS = "parts";

    private final ElasticsearchClient client;
    private final RegionNames regions;

    public FacetController(ElasticsearchClient client, RegionNames regions) {
        this.client = client;
        this.regions = regions;
    }

    /**
     * An indicator.
     *
     * @param indicator its id in the taxonomy
     * @param name how most texts word it
     * @param targets how many targets it has
     */
    record Indicator(String indicator, @Nullable String name, long targets) {}

    /** @param targets that the body answers for */
    record Organisation(String name, long targets) {}

    @GetMapping("/indicators")
    Page<Indicator> indicators(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<Indicator> indicators = new ArrayList<>();
        for (Group indicator : groups("canonical", "indicator")) {
            String name = indicator.parts().mostFrequent(PARTS).orElse(null);
            indicators.add(new Indicator(indicator.key(), name, indicator.count()));
        }
        return new Page<>(indicators, null, indicators.size());
    }

    @GetMapping("/organisations")
    Page<Organisation> organisations(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<Organisation> organisations = groups("responsible", "canonical").stream()
                .map(body -> new Organisation(body.key(), body.count()))
                .toList();
        return new Page<>(organisations, null, organisations.size());
    }

    @GetMapping("/regions")
    Page<Region> regions(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<Region> all = regions.all();
        return new Page<>(all, null, all.size());
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
