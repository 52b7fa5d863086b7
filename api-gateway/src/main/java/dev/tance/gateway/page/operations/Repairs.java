package dev.tance.gateway.page.operations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedDeadLetter.State;
import dev.tance.index.model.generation.Generations;
import dev.tance.index.model.replay.ReplayJob;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What operators have to mend, and what they mend it with: dead letters, replays, index generations. */
@Component
class Repairs {
    private static final Parameters FEW = Parameters.of(Map.of("limit", new String[] {"20"}), Set.of("limit"));
    private static final Sort LATEST = new Sort("at", List.of(by("at"), by("id")));
    private static final Sort NEWEST = new Sort("number", List.of(by("number")));

    private final ElasticsearchClient client;
    private final PageSearch search;

    Repairs(ElasticsearchClient client, PageSearch search) {
        this.client = client;
        this.search = search;
    }

    /** The latest dead letters about which nothing was done. */
    Page<IndexedDeadLetter> letters() throws IOException {
        return search.page(
                IndexKind.DEAD_LETTERS,
                new Filters().anyOf("state", List.of(State.OPEN.code())).toQuery(),
                LATEST,
                FEW,
                IndexedDeadLetter.class,
                hit -> Objects.requireNonNull(hit.source()));
    }

    /** The newest replays. */
    List<ReplayJob> replays() throws IOException {
        return search.page(
                        IndexKind.REPLAYS,
                        new Filters().toQuery(),
                        NEWEST,
                        FEW,
                        ReplayJob.class,
                        hit -> Objects.requireNonNull(hit.source()))
                .items();
    }

    /** The index generations as of now. */
    Generations generations() throws IOException {
        return Generations.read(client);
    }

    private static SortOptions by(String name) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(SortOrder.Desc)));
    }
}
