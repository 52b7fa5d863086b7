package dev.tance.stage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that all services share, under {@code tance}.
 *
 * @param kafka where the broker is
 * @param rawStore where the bytes are kept
 * @param replay how replays give way
 */
@ConfigurationProperties("tance")
public record StageProperties(
        @DefaultValue Kafka kafka,
        @DefaultValue RawStoreFolder rawStore,
        @DefaultValue Replay replay) {
    /** @param pauseAbove live messages that may wait at a stage while its replays go on */
    public record Replay(@DefaultValue("100") long pauseAbove) {}

    /** @param bootstrapServers host:port, several separated by commas */
    public record Kafka(@DefaultValue("127.0.0.1:9092") String bootstrapServers) {}

    /** @param directory the local folder; the same one for all services */
    public record RawStoreFolder(
            @DefaultValue(".tance/data/raw-store") Path directory) {}
}
