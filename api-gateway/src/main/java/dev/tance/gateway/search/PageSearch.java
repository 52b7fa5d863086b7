package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.tance.gateway.request.Parameters;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads one page of a sorted list. */
@Component
public class PageSearch {
    private final ElasticsearchClient client;

    public PageSearch(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * A sort that gives every item its own place, so that pages neither overlap nor leave gaps.
     *
     * @param name what cursors are bound to
     */
    public record Sort(String name, List<SortOptions> options) {}

    /** The page that the parameters {@code limit} and {@code cursor} ask for. */
    public <T, R> Page<R> page(
            IndexKind kind, Query query, Sort sort, Parameters parameters, Class<T> type, Function<Hit<T>, R> view)
            throws IOException {
        int limit = parameters.limit();
        Optional<List<FieldValue>> after = parameters.text("cursor").map(cursor -> Cursor.decode(sort.name(), cursor));
        SearchResponse<T> response = client.search(
                request -> {
                    after.ifPresent(request::searchAfter);
                    return request.index(kind.alias())
                            .query(query)
                            .sort(sort.options())
                            .size(limit + 1)
                            .trackTotalHits(track -> track.enabled(true));
                },
                type);
        List<Hit<T>> hits = response.hits().hits();
        List<Hit<T>> shown = hits.size() > limit ? hits.subList(0, limit) : hits;
        String next =
                hits.size() > limit ? Cursor.encode(sort.name(), shown.getLast().sort()) : null;
        long total = Objects.requireNonNull(response.hits().total()).value();
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }
}
