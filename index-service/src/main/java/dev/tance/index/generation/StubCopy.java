package dev.tance.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Conflicts;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.ReindexResponse;
import co.elastic.clients.elasticsearch.tasks.GetTasksResponse;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Copies the entries of documents that were not indexed into a new generation: no replay of a later stage brings them. The
 * versions are copied with them, so that whatever is newer stays.
 */
@Component
public class StubCopy {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final ElasticsearchClient client;

    public StubCopy(ElasticsearchClient client) {
        this.client = client;
    }

    /** Returns when all are copied. Doing it again changes nothing. */
    public void into(int generation) throws IOException {
        try {
            ReindexResponse started = client.reindex(request -> request.waitForCompletion(false)
                    .conflicts(Conflicts.Proceed)
                    .source(source -> source.index(IndexKind.DOCUMENTS.alias())
                            .query(query -> query.bool(bool -> bool.mustNot(indexed ->
                                    indexed.term(term -> term.field("status").value(DocumentStatus.INDEXED.code()))))))
                    .dest(dest -> dest.index(IndexKind.DOCUMENTS.generation(generation))
                            .versionType(VersionType.External)));
            String task = Objects.requireNonNull(started.task());
            while (!isDone(task)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot copy stubs: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetryLaterException("interrupted", e);
        }
    }

    private boolean isDone(String task) throws IOException {
        GetTasksResponse state = client.tasks().get(request -> request.taskId(task));
        if (state.completed() && state.error() != null) {
            throw new RetryLaterException(
                    "copying stubs failed: " + state.error().reason(), null);
        }
        return state.completed();
    }
}
