package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads entries by id, as they are at this moment. */
@Component
public class Entries {
    private final ElasticsearchClient client;

    public Entries(ElasticsearchClient client) {
        this.client = client;
    }

    /** The entry with the id. */
    public <T> Optional<T> find(IndexKind kind, String id, Class<T> type) throws IOException {
        return Optional.ofNullable(find(kind, List.of(id), type).get(id));
    }

    /** The entries that exist, by id. */
    public <T> Map<String, T> find(IndexKind kind, Collection<String> ids, Class<T> type) throws IOException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> distinct = ids.stream().distinct().toList();
        MgetResponse<T> response =
                client.mget(request -> request.index(kind.alias()).ids(distinct), type);
        Map<String, T> found = new HashMap<>();
        for (MultiGetResponseItem<T> item : response.docs()) {
            if (item.isFailure()) {
                throw new IOException(
                        kind.alias() + ": " + item.failure().error().reason());
            }
            if (item.result().found()) {
                found.put(
                        item.result().id(), Objects.requireNonNull(item.result().source()));
            }
        }
        return found;
    }

    /** Makes what was written so far visible to searches. */
    public void refresh(IndexKind... kinds) throws IOException {
        List<String> aliases =
                java.util.Arrays.stream(kinds).map(IndexKind::alias).toList();
        client.indices().refresh(request -> request.index(aliases));
    }
}
