package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.ObjectBuilder;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Cursor.Position;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads one page of a sorted list. From the second page on all pages are of one point in time, so that what is written
 * meanwhile neither shifts nor repeats items; whoever looks at the first page alone costs no point in time.
 */
@Component
public class PageSearch {
    private final ElasticsearchClient client;
    private final PointsInTime points;

    public PageSearch(ElasticsearchClient client, PointsInTime points) {
        this.client = client;
        this.points = points;
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
        Optional<Position> after = parameters.text("cursor").map(cursor -> Cursor.position(sort.name(), cursor));
        after.ifPresent(position -> requireSize(position, sort));
        Optional<String> pointInTime = after.isPresent() ? Optional.of(points.of(kind, after.get())) : Optional.empty();
        SearchResponse<T> response = search(
                request -> {
                    after.ifPresent(position -> request.searchAfter(position.values()));
                    pointInTime.ifPresentOrElse(
                            id -> request.pit(pit -> pit.id(id).keepAlive(PointsInTime.KEPT)),
                            () -> request.index(kind.alias()));
                    return request.query(query)
                            .sort(sort.options())
                            .size(limit + 1)
                            .trackTotalHits(track -> track.enabled(true));
                },
                pointInTime.isPresent(),
                type);
        List<Hit<T>> hits = response.hits().hits();
        List<Hit<T>> shown = hits.size() > limit ? hits.subList(0, limit) : hits;
        String next = hits.size() > limit ? next(sort, shown.getLast(), response.pitId()) : null;
        if (next == null) {
            pointInTime.ifPresent(points::close);
        }
        long total = Objects.requireNonNull(response.hits().total()).value();
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }

    /** Elasticsearch adds a sort value of its own within a point in time. */
    private static String next(Sort sort, Hit<?> last, @Nullable String pointInTime) {
        List<FieldValue> values = last.sort().subList(0, sort.options().size());
        return Cursor.encode(sort.name(), new Position(values, pointInTime));
    }

    private static void requireSize(Position position, Sort sort) {
        if (position.values().size() != sort.options().size()) {
            throw ProblemException.badRequest("parameter 'cursor' is not a cursor of this interface");
        }
    }

    private <T> SearchResponse<T> search(
            Function<SearchRequest.Builder, ObjectBuilder<SearchRequest>> request, boolean continued, Class<T> type)
            throws IOException {
        try {
            return client.search(request, type);
        } catch (ElasticsearchException e) {
            throw continued ? PointsInTime.problem(e) : e;
        }
    }
}
