package dev.tance.gateway.admin;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.admin.Throughput.Step;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Adds up what the stages did. */
@Component
public class Throughputs {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of("submission", "source");

    private static final int STEPS = 20;

    private final ElasticsearchClient client;
    private final Entries entries;

    public Throughputs(ElasticsearchClient client, Entries entries) {
        this.client = client;
        this.entries = entries;
    }

    /** Of all journeys, or of those of a submission or source. */
    public Throughput throughput(Parameters parameters) throws IOException {
        entries.refresh(IndexKind.JOURNEY);
        SearchResponse<Void> response = client.search(
                search -> search.index(IndexKind.JOURNEY.alias())
                        .size(0)
                        .query(new Filters()
                                .given(parameters, List.of("submission", "source"))
                                .toQuery())
                        .aggregations(
                                "steps",
                                steps -> steps.terms(
                                                terms -> terms.field("step").size(STEPS))
                                        .aggregations("first", first -> first.min(min -> min.field("at")))
                                        .aggregations("last", last -> last.max(max -> max.field("at")))
                                        .aggregations("bytes", bytes -> bytes.sum(sum -> sum.field("size")))
                                        .aggregations("work", work -> work.sum(sum -> sum.field("durationMillis")))),
                Void.class);
        Map<String, Step> steps = new TreeMap<>();
        for (Group step : new Aggregates(response.aggregations()).groups("steps")) {
            steps.put(step.key(), step(step));
        }
        return new Throughput(steps);
    }

    private static Step step(Group step) {
        return Step.of(
                step.count(),
                step.parts().sum("bytes"),
                step.parts().earliest("first"),
                step.parts().latest("last"),
                step.parts().sum("work"));
    }
}
