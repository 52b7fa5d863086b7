package dev.tance.index.bulk;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.model.IndexNames;
import dev.tance.stage.metric.StageMeters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends writes in requests of bounded size and tells what became of each. Whatever may pass by itself (overload, a shard
 * that is not there, no connection) fails the whole call, to be tried again.
 */
@Component
public class BulkWriter {
    private static final int MAX_REQUEST_BYTES = 4 << 20;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final StageMeters meters;

    @Autowired
    public BulkWriter(ElasticsearchClient client, StageMeters meters) {
        this(client, IndexNames.SERVED, meters);
    }

    private BulkWriter(ElasticsearchClient client, IndexNames names, StageMeters meters) {
        this.meters = meters;
        this.client = client;
        this.names = names;
    }

    /** One that writes under these names. */
    public BulkWriter in(IndexNames others) {
        return new BulkWriter(client, others, meters);
    }

    /**
     * Writes in order.
     *
     * @return one result for each operation, in the same order
     * @throws RetryLaterException when Elasticsearch is overloaded or a part of it is away
     * @throws IOException when it does not answer
     */
    public List<WriteResult> write(List<WriteOperation> operations) throws IOException {
        List<WriteResult> results = new ArrayList<>(operations.size());
        int from = 0;
        while (from < operations.size()) {
            int to = endOfRequest(operations, from);
            send(operations.subList(from, to), results);
            from = to;
        }
        return results;
    }

    private static int endOfRequest(List<WriteOperation> operations, int from) {
        int size = operations.get(from).size();
        int to = from + 1;
        while (to < operations.size() && size + operations.get(to).size() <= MAX_REQUEST_BYTES) {
            size += operations.get(to).size();
            to++;
        }
        return to;
    }

    private void send(List<WriteOperation> operations, List<WriteResult> results) throws IOException {
        List<BulkOperation> body =
                operations.stream().map(operation -> operation.operation(names)).toList();
        BulkResponse response;
        try {
            response = client.bulk(request -> request.operations(body));
        } catch (ElasticsearchException e) {
            meters.rejected(e.status());
            throw new RetryLaterException("Elasticsearch did not take a bulk request: " + e.getMessage(), e);
        }
        for (int i = 0; i < operations.size(); i++) {
            results.add(result(operations.get(i), response.items().get(i)));
        }
    }

    private WriteResult result(WriteOperation operation, BulkResponseItem item) {
        ErrorCause error = item.error();
        if (error == null || (item.status() == NOT_FOUND && item.operationType() == OperationType.Delete)) {
            return new WriteResult(operation, Outcome.WRITTEN, null);
        }
        if (item.status() == CONFLICT) {
            return new WriteResult(operation, Outcome.CONFLICT, null);
        }
        meters.rejected(item.status());
        if (passes(item.status())) {
            throw new RetryLaterException(
                    "Elasticsearch answers " + item.status() + " for " + names.of(operation.kind()) + ": "
                            + text(error),
                    null);
        }
        return new WriteResult(operation, Outcome.REJECTED, text(error));
    }

    /** A missing index (404) passes too: it is being created or restored. */
    private static boolean passes(int status) {
        return status == TOO_MANY_REQUESTS || status == NOT_FOUND || status >= SERVER_ERROR;
    }

    private static String text(ErrorCause error) {
        @Nullable ErrorCause cause = error.causedBy();
        return error.type() + ": " + error.reason() + (cause == null ? "" : "; " + cause.reason());
    }
}
