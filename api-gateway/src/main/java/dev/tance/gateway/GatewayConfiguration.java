package dev.tance.gateway;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.index.model.ElasticsearchClients;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;

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

    /** A body's values are of the type that is asked for: a number is neither a text nor the place of a role in a list. */
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return builder -> builder.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    for (CoercionInputShape other :
                            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                        texts.setCoercion(other, CoercionAction.Fail);
                    }
                });
    }
}
