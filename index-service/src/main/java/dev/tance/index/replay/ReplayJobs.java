package dev.tance.index.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.bulk.MergedEntries;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayState;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The replays as they are kept in Elasticsearch. */
@Component
public class ReplayJobs {
    private static final int MOST_AT_ONCE = 100;
    private static final List<FieldValue> OPEN = Arrays.stream(ReplayState.values())
            .filter(state -> !state.isEnd())
            .map(state -> FieldValue.of(state.code()))
            .toList();

    private final ElasticsearchClient client;
    private final MergedEntries entries;

    public ReplayJobs(ElasticsearchClient client, MergedEntries entries) {
        this.client = client;
        this.entries = entries;
    }

    /** Those that have not ended, the oldest first, as of about a second ago. */
    List<ReplayJob> open() throws IOException {
        try {
            return client
                    .search(
                            request -> request.index(IndexKind.REPLAYS.alias())
                                    .size(MOST_AT_ONCE)
                                    .query(query -> query.terms(
                                            terms -> terms.field("state").terms(values -> values.value(OPEN))))
                                    .sort(sort -> sort.field(
                                            field -> field.field("number").order(SortOrder.Asc))),
                            ReplayJob.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList();
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot list replays: " + e.getMessage(), e);
        }
    }

    /** Changes one, if it exists, whoever else changes it; the change may be applied more than once. */
    Optional<ReplayJob> change(int number, UnaryOperator<ReplayJob> change) throws IOException {
        AtomicReference<@Nullable ReplayJob> result = new AtomicReference<>();
        MergedEntries.Change<ReplayJob> stored = known -> {
            ReplayJob after = known == null ? null : change.apply(known);
            result.set(after);
            return after;
        };
        entries.change(IndexKind.REPLAYS, ReplayJob.class, Map.of(ReplayJob.id(number), stored));
        return Optional.ofNullable(result.get());
    }
}
