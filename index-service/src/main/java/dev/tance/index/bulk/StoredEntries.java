package dev.tance.index.bulk;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexNames;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads entries by id as they are at this moment, refreshed or not. */
@Component
public class StoredEntries {
    private final ElasticsearchClient client;
    private final IndexNames names;

    @Autowired
    public StoredEntries(ElasticsearchClient client) {
        this(client, IndexNames.SERVED);
    }

    private StoredEntries(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    /** One that reads under these names. */
    public StoredEntries in(IndexNames others) {
        return new StoredEntries(client, others);
    }

    /**
     * An entry as it was read.
     *
     * @param sequenceNumber with {@code term}, which change of the entry this is
     */
    public record Stored<T>(T entry, long sequenceNumber, long term) {}

    /**
     * The entries that exist, by id.
     *
     * @throws RetryLaterException when Elasticsearch cannot tell now
     * @throws IOException when it does not answer
     */
    public <T> Map<String, Stored<T>> byId(IndexKind kind, Collection<String> ids, Class<T> type) throws IOException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> distinct = ids.stream().distinct().toList();
        MgetResponse<T> response;
        try {
            response = client.mget(request -> request.index(names.of(kind)).ids(distinct), type);
        } catch (ElasticsearchException e) {
            throw new RetryLaterException("Elasticsearch cannot read " + names.of(kind) + ": " + e.getMessage(), e);
        }
        Map<String, Stored<T>> found = new HashMap<>();
        for (MultiGetResponseItem<T> item : response.docs()) {
            if (item.isFailure()) {
                throw new RetryLaterException(
                        "Elasticsearch cannot read " + names.of(kind) + ": "
                                + item.failure().error().reason(),
                        null);
            }
            GetResult<T> result = item.result();
            if (result.found()) {
                found.put(result.id(), stored(result));
            }
        }
        return found;
    }

    private static <T> Stored<T> stored(GetResult<T> result) {
        return new Stored<>(
                Objects.requireNonNull(result.source()),
                Objects.requireNonNull(result.seqNo()),
                Objects.requireNonNull(result.primaryTerm()));
    }
}
