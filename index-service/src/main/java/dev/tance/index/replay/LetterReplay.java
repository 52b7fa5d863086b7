package dev.tance.index.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedDeadLetter.State;
import dev.tance.index.model.replay.LetterQuery;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplayStep;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends dead letters again, or gives them up, in the order of their ids. */
final class LetterReplay implements ReplayWork {
    private static final int MOST_AT_ONCE = 100;

    private final ElasticsearchClient client;
    private final LetterActions actions;
    private final Clock clock;

    LetterReplay(ElasticsearchClient client, LetterActions actions, Clock clock) {
        this.client = client;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public ReplayProgress begin(ReplayJob job) throws IOException {
        try {
            client.indices().refresh(request -> request.index(IndexKind.DEAD_LETTERS.alias()));
            long total = client.count(request ->
                            request.index(IndexKind.DEAD_LETTERS.alias()).query(query(job)))
                    .count();
            return job.progress().begun(Map.of(), Map.of(), total, clock.instant());
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot count dead letters: " + e.getMessage(), e);
        }
    }

    @Override
    public ReplayStep step(ReplayJob job, int budget) throws IOException {
        int size = Math.clamp(budget, 1, MOST_AT_ONCE);
        List<IndexedDeadLetter> letters = next(job, size);
        StepCount count = new StepCount();
        actions.perform(job, letters, count);
        String last = letters.isEmpty() ? null : letters.getLast().id();
        return count.step(Map.of(), last, letters.size() < size);
    }

    /** What was named by its id and forced is meant whatever was done about it before. */
    private static Query query(ReplayJob job) {
        boolean isWhatever = job.isForced() && !job.selection().letters().isEmpty();
        List<State> states = isWhatever ? List.of() : List.of(State.OPEN);
        return LetterQuery.of(job.selection(), states);
    }

    private List<IndexedDeadLetter> next(ReplayJob job, int size) throws IOException {
        @Nullable String after = job.progress().after();
        try {
            return client
                    .search(
                            request -> {
                                if (after != null) {
                                    request.searchAfter(FieldValue.of(after));
                                }
                                return request.index(IndexKind.DEAD_LETTERS.alias())
                                        .size(size)
                                        .query(query(job))
                                        .sort(sort -> sort.field(
                                                field -> field.field("id").order(SortOrder.Asc)));
                            },
                            IndexedDeadLetter.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList();
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot list dead letters: " + e.getMessage(), e);
        }
    }
}
