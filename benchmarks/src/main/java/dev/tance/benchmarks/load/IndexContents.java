package dev.tance.benchmarks.load;

import dev.tance.contracts.json.MessageJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks into the indices of the system under test, past the gateway. */
final class IndexContents {
    /** Everything that one document becomes when it is indexed, by the field that names the document. */
    private static final Map<String, String> KINDS = Map.of(
            "documents", "id",
            "passages", "documentId",
            "targets", "documentId",
            "versions", "documentId",
            "entities", "documentId",
            "bodies", "documentId",
            "citations", "documentId");

    private static final int PAGE = 5_000;
    private static final int DOCUMENTS_AT_ONCE = 500;

    private final Http elasticsearch;

    IndexContents(Http elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** An entry as it lies in an index. */
    record Entry(String kind, String id, String json) {}

    /** How many documents of a source are indexed and can be found. */
    long indexed(String source) {
        return count(source, "indexed");
    }

    /** How many documents of a source failed for good. */
    long dead(String source) {
        return count(source, "dead");
    }

    private long count(String source, String status) {
        String query = "{\"query\":{\"bool\":{\"filter\":[{\"term\":{\"source\":\"" + source
                + "\"}},{\"term\":{\"status\":\"" + status + "\"}}]}}}";
        return elasticsearch
                .post("/tance-documents/_count", query)
                .path("count")
                .asLong();
    }

    /** How many documents there are at all. */
    long documents() {
        return elasticsearch.get("/tance-documents/_count").path("count").asLong();
    }

    long targets() {
        return elasticsearch.get("/tance-targets/_count").path("count").asLong();
    }

    /** The kinds of index that the system has of those that indexing a document fills. */
    List<String> kinds() {
        return KINDS.keySet().stream()
                .filter(kind -> elasticsearch.status("/tance-" + kind + "/_count") == 200)
                .sorted()
                .toList();
    }

    /** All entries of these documents. */
    List<Entry> entriesOf(List<String> documentIds) {
        List<Entry> entries = new ArrayList<>();
        for (String kind : kinds()) {
            for (int i = 0; i < documentIds.size(); i += DOCUMENTS_AT_ONCE) {
                read(kind, documentIds.subList(i, Math.min(i + DOCUMENTS_AT_ONCE, documentIds.size())), entries);
            }
        }
        return entries;
    }

    /** Creates an empty index of the same settings and mapping as that of a kind. */
    void createLike(String kind, String index) {
        JsonNode live = elasticsearch.get("/tance-" + kind).iterator().next();
        JsonNode settings = live.path("settings").path("index");
        String body = MessageJson.mapper()
                .writeValueAsString(Map.of(
                        "mappings",
                        live.path("mappings"),
                        "settings",
                        Map.of(
                                "number_of_shards",
                                settings.path("number_of_shards"),
                                "refresh_interval",
                                settings.path("refresh_interval"),
                                "auto_expand_replicas",
                                settings.path("auto_expand_replicas"),
                                "analysis",
                                settings.path("analysis"))));
        elasticsearch.put("/" + index, body);
    }

    void refreshAll() {
        elasticsearch.get("/_refresh");
    }

    private void read(String kind, List<String> ids, List<Entry> entries) {
        String query = MessageJson.mapper()
                .writeValueAsString(
                        Map.of("size", PAGE, "query", Map.of("terms", Map.of(KINDS.get(kind), ids)), "sort", "_doc"));
        JsonNode page = elasticsearch.post("/tance-" + kind + "/_search?scroll=1m", query);
        while (!page.path("hits").path("hits").isEmpty()) {
            for (JsonNode hit : page.path("hits").path("hits")) {
                entries.add(new Entry(
                        kind, hit.path("_id").asString(), hit.path("_source").toString()));
            }
            String next = MessageJson.mapper()
                    .writeValueAsString(Map.of(
                            "scroll", "1m", "scroll_id", page.path("_scroll_id").asString()));
            page = elasticsearch.post("/_search/scroll", next);
        }
    }
}
