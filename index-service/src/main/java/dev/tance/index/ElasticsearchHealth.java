package dev.tance.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while Elasticsearch answers and has the documents index. */
@Component("elasticsearch")
public class ElasticsearchHealth implements HealthIndicator {
    private final ElasticsearchClient client;

    public ElasticsearchHealth(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            boolean there = client.indices()
                    .existsAlias(request -> request.name(IndexKind.DOCUMENTS.alias()))
                    .value();
            return there
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("missing", IndexKind.DOCUMENTS.alias())
                            .build();
        } catch (IOException | ElasticsearchException e) {
            return Health.down().withDetail("error", e.toString()).build();
        }
    }
}
