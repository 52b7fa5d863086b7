package dev.tance.index.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.contracts.json.MessageJson;
import dev.tance.index.model.IndexDefinitions;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Creates the first generation of every index that is missing, with its alias, before anything is written. Waits for an
 * Elasticsearch that is not up yet; existing indices stay as they are.
 */
public final class IndexCreator {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCreator.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;

    public IndexCreator(ElasticsearchClient client) {
        this.client = client;
    }

    /** Returns when all indices exist and can be written. */
    public void createMissing() throws InterruptedException {
        for (IndexKind kind : IndexKind.values()) {
            for (int attempt = 1; !exists(kind, attempt); attempt++) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private boolean exists(IndexKind kind, int attempt) {
        try {
            if (!client.indices()
                    .existsAlias(request -> request.name(kind.alias()))
                    .value()) {
                create(kind);
            } else {
                addNewFields(kind);
            }
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == BAD_REQUEST
                    && !"resource_already_exists_exception".equals(e.error().type())) {
                throw new IllegalStateException("cannot create " + kind.alias() + ": " + e.getMessage(), e);
            }
            LOG.warn("Elasticsearch cannot create {} yet (attempt {}): {}", kind.alias(), attempt, e.getMessage());
            return false;
        } catch (IOException e) {
            LOG.warn("Elasticsearch does not answer yet (attempt {}): {}", attempt, e.toString());
            return false;
        }
    }

    private void create(IndexKind kind) throws IOException {
        try (InputStream definition = IndexDefinitions.of(kind)) {
            client.indices()
                    .create(request -> request.withJson(definition)
                            .index(kind.generation(1))
                            .aliases(kind.alias(), alias -> alias.isWriteIndex(true)));
        }
        LOG.info("Created {}", kind.generation(1));
    }

    /** Fields that a newer version of this service writes. What is there stays; a field that changed its type fails. */
    private void addNewFields(IndexKind kind) throws IOException {
        JsonNode properties;
        try (InputStream definition = IndexDefinitions.of(kind)) {
            properties =
                    MessageJson.mapper().readTree(definition).path("mappings").path("properties");
        }
        String mapping = MessageJson.mapper().writeValueAsString(Map.of("properties", properties));
        client.indices()
                .putMapping(
                        request -> request.withJson(new StringReader(mapping)).index(kind.alias() + "-0*"));
    }
}
