package dev.tance.gateway.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All entries of an index in groups that share a key, in the order of the keys. Holds a page and a group at a time. */
final class EntryStream {
    private static final int PAGE = 1_000;

    private final ElasticsearchClient client;
    private final String index;
    private final Query query;
    private final String key;
    private List<Hit<JsonNode>> page = List.of();
    private int place;
    private boolean isAtEnd;

    /** @param key field by which entries are grouped; within a group they come by {@code id} */
    EntryStream(ElasticsearchClient client, String index, Query query, String key) {
        this.client = client;
        this.index = index;
        this.query = query;
        this.key = key;
    }

    /** Entries that share a key. */
    record Group(String key, List<JsonNode> entries) {}

    /** The next group, null after the last. */
    @Nullable Group next() throws IOException {
        JsonNode first = peek();
        if (first == null) {
            return null;
        }
        String value = first.path(key).asString("");
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode entry = first;
                entry != null && entry.path(key).asString("").equals(value);
                entry = peek()) {
            entries.add(entry);
            place++;
        }
        return new Group(value, entries);
    }

    private @Nullable JsonNode peek() throws IOException {
        if (place >= page.size() && !isAtEnd) {
            read();
        }
        return place < page.size() ? Objects.requireNonNull(page.get(place).source()) : null;
    }

    private void read() throws IOException {
        List<FieldValue> after = page.isEmpty() ? List.of() : page.getLast().sort();
        SearchResponse<JsonNode> response = client.search(
                request -> {
                    if (!after.isEmpty()) {
                        request.searchAfter(after);
                    }
                    return request.index(index).query(query).size(PAGE).sort(by(key), by("id"));
                },
                JsonNode.class);
        page = response.hits().hits();
        place = 0;
        isAtEnd = page.size() < PAGE;
    }

    private static SortOptions by(String field) {
        return SortOptions.of(sort -> sort.field(order -> order.field(field).order(SortOrder.Asc)));
    }
}
