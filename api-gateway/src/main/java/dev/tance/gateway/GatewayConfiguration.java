package dev.tance.gateway;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.index.model.ElasticsearchClients;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamWriteFeature;

/** What the gateway's resources share. */
@Configuration(proxyBeanMethods = false)
public class GatewayConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(GatewayProperties properties) {
        return ElasticsearchClients.create(properties.elasticsearch().url());
    }

    @Bean
    RawStore rawStore(GatewayProperties properties) throws IOException {
        return new LocalRawStore(properties.rawStore().directory().resolve("blobs"));
    }

    /** Decimals as people write them, never with an exponent. */
    @Bean
    JsonMapperBuilderCustomizer plainDecimals() {
        return builder -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
