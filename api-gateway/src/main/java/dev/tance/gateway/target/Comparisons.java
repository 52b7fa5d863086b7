package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.facet.RegionNames;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Scan;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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
    private final Scan scan;
    private final RegionNames names;

    public Comparisons(ElasticsearchClient client, Scan scan, RegionNames names) {
        this.client = client;
        this.scan = scan;
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
        ComparisonTable table = table(parameters);
        table.addAll(targets(query(indicator, parameters)));
        return table.toComparison(indicator, names.names());
    }

    /**
     * The cells of the tables of one or more indicators, one table after the other, however many targets they have.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public void each(Parameters parameters, Scan.Taker<ComparisonRow> taker) throws IOException {
        List<String> indicators = parameters.list("indicator");
        if (indicators.isEmpty()) {
            throw ProblemException.badRequest("parameter 'indicator' is missing: say what to compare");
        }
        Map<String, String> known = names.names();
        for (String indicator : indicators) {
            ComparisonTable table = table(parameters);
            scan.each(IndexKind.TARGETS, query(indicator, parameters), IndexedTarget.class, table::add);
            for (ComparisonRow row : table.rows(indicator, known)) {
                taker.take(row);
            }
        }
    }

    private static ComparisonTable table(Parameters parameters) {
        return new ComparisonTable(parameters.list("regions"), parameters.years("years"));
    }

    private static Query query(String indicator, Parameters parameters) {
        return new Filters()
                .and(TargetFilters.indicator(indicator))
                .anyOf("region", parameters.list("regions"))
                .anyYear("deadline", parameters.years("years"))
                .given(parameters, List.of("level", "source"))
                .anyOf("change", parameters.someOf("change", TargetFilters.CHANGES))
                .is("draft", parameters.flag("draft"))
                .is("annual", parameters.flag("annual"))
                .and(exists("region"))
                .and(exists("deadline"))
                .toQuery();
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
