package dev.tance.deploy.system;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code up} was asked to run; the supervisor reads it from the data directory.
 *
 * @param gatewayPort port of the gateway, the only one that users need
 * @param externalKafka {@code host:port} of a broker that already runs; null to start one
 * @param externalElasticsearch URL of an Elasticsearch that already runs; null to start one
 * @param services the services in the order in which they are started
 * @param archives folder for archives of loaded classes, which make every start but the first one quicker; null for none
 * @param settings further settings for every service, by property name
 */
public record SystemPlan(
        int gatewayPort,
        @Nullable String externalKafka,
        @Nullable String externalElasticsearch,
        List<ServiceDefinition> services,
        @Nullable String archives,
        Map<String, String> settings) {
    public SystemPlan {
        services = List.copyOf(services);
        settings = Map.copyOf(settings);
    }
}
