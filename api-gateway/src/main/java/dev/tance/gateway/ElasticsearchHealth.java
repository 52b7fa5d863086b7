package dev.tance.gateway;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while Elasticsearch answers and the indices are there: without them no question can be answered. */
@Component("elasticsearch")
public class ElasticsearchHealth implements HealthIndicator {
    private final ElasticsearchClient client;

    public ElasticsearchHealth(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            for (IndexKind kind : IndexKind.values()) {
                if (!client.indices()
                        .existsAlias(request -> request.name(kind.alias()))
                        .value()) {
                    return Health.down().withDetail("missing", kind.alias()).build();
                }
            }
            return Health.up().build();
        } catch (IOException | ElasticsearchException e) {
            return Health.down().withDetail("error", e.toString()).build();
        }
    }
}
