package dev.tance.gateway.access;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where the keys are kept: an index of its own, since it is no generation that could be built again from topics. It is made
 * with the first key.
 */
@Component
public class ApiKeyIndex {
    /** The name of the index. */
    public static final String NAME = "tance-api-keys";

    /** More than anyone hands out; what a list shows at most. */
    public static final int MAX_KEYS = 1_000;

    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;

    public ApiKeyIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /** The key with the id as of now, revoked or not. */
    public Optional<ApiKey> find(String id) throws IOException {
        try {
            return Optional.ofNullable(client.get(request -> request.index(NAME).id(id), ApiKey.class)
                    .source());
        } catch (ElasticsearchException e) {
            return absent(e, Optional.empty());
        }
    }

    /** Keys in the order in which they were made, revoked ones too. */
    public List<ApiKey> all() throws IOException {
        try {
            return client
                    .search(
                            request -> request.index(NAME)
                                    .size(MAX_KEYS)
                                    .sort(sort -> sort.field(
                                            field -> field.field("createdAt").order(SortOrder.Asc))),
                            ApiKey.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList();
        } catch (ElasticsearchException e) {
            return absent(e, List.of());
        }
    }

    /** Writes a key, in place of the one with its id. Returns when every reader sees it. */
    public void save(ApiKey key) throws IOException {
        createIfMissing();
        client.index(request -> request.index(NAME).id(key.id()).document(key).refresh(Refresh.True));
    }

    private void createIfMissing() throws IOException {
        if (client.indices().exists(request -> request.index(NAME)).value()) {
            return;
        }
        try (InputStream definition =
                Objects.requireNonNull(ApiKeyIndex.class.getResourceAsStream("api-keys.json"), "api-keys.json")) {
            client.indices().create(request -> request.withJson(definition).index(NAME));
        } catch (ElasticsearchException e) {
            boolean madeBesides = e.status() == BAD_REQUEST
                    && "resource_already_exists_exception".equals(e.error().type());
            if (!madeBesides) {
                throw e;
            }
        }
    }

    private static <T> T absent(ElasticsearchException e, T nothing) {
        if (e.status() == NOT_FOUND) {
            return nothing;
        }
        throw e;
    }
}
