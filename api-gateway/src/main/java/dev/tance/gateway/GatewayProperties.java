package dev.tance.gateway;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gateway, under {@code tance}.
 *
 * @param mode {@code up} for a system that the command line started on this machine, else {@code service}
 * @param elasticsearch where the indices are
 * @param ingest the service that takes submissions
 * @param kafka the broker, asked for consumer lag alone
 * @param rawStore where texts and original bytes are
 */
@ConfigurationProperties("tance")
public record GatewayProperties(
        @DefaultValue("service") String mode,
        @DefaultValue Elasticsearch elasticsearch,
        @DefaultValue Ingest ingest,
        @DefaultValue Kafka kafka,
        @DefaultValue RawStoreFolder rawStore) {
    /** @param url of a node, or of a load balancer before several */
    public record Elasticsearch(
            @DefaultValue("http://127.0.0.1:9200") URI url) {}

    /** @param url base URL */
    public record Ingest(
            @DefaultValue("http://127.0.0.1:8081") URI url) {}

    /** @param bootstrapServers host:port, several separated by commas */
    public record Kafka(@DefaultValue("127.0.0.1:9092") String bootstrapServers) {}

    /** @param directory the local folder that all services share */
    public record RawStoreFolder(
            @DefaultValue(".tance/data/raw-store") Path directory) {}
}
