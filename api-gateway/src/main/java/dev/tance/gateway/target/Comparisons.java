package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares one indicator over regions and years. */
@Component
public class Comparisons {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS =
            Set.of("indicator", "regions", "years", "level", "draft", "source", "change", "annual");

    /** More targets of one indicator than this are not laid out at once: narrow down by regions or years. */
    private static final int MOST = 5_000;

    private final ElasticsearchClient client;
    private final RegionNames names;

    public Comparisons(ElasticsearchClient client, RegionNames names) {
        this.client = client;
        this.names = names;
    }

    /**
     * The table that the parameters ask for.
     *
     * @throws ProblemException bad request when a parameter is wrong or there is too much to compare
     */
    public Comparison compare(Parameters parameters) throws IOException {
        String indicator = parameters
                .text("indicator")
                .orElseThrow(
                        () -> ProblemException.badRequest("parameter 'indicator' is missing: say what to compare"));
        List<String> regions = parameters.list("regions");
        List<Integer> years = parameters.years("years");
        Query query = new Filters()
                .and(TargetFilters.indicator(indicator))
                .anyOf("region", regions)
                .anyYear("deadline", years)
                .given(parameters, List.of("level", "source", "change"))
                .is("draft", parameters.flag("draft"))
                .is("annual", parameters.flag("annual"))
                .and(exists("region"))
                .and(exists("deadline"))
                .toQuery();
        return new ComparisonTable(targets(query), regions, years).toComparison(indicator, names.names());
    }

    private List<IndexedTarget> targets(Query query) throws IOException {
        SearchResponse<IndexedTarget> response = client.search(
                request -> request.index(IndexKind.TARGETS.alias())
                        .query(query)
                        .size(MOST)
                        .trackTotalHits(track -> track.enabled(true)),
                IndexedTarget.class);
        if (Objects.requireNonNull(response.hits().total()).value() > MOST) {
            throw ProblemException.badRequest(
                    "more than " + MOST + " targets to compare: narrow down with 'regions' or 'years'");
        }
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }
}
