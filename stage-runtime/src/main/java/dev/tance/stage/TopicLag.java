package dev.tance.stage;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How much of a topic a consumer group has still to read. Thread-safe; connects on first use. */
public final class TopicLag implements AutoCloseable {
    private final String bootstrapServers;
    private @Nullable Admin admin;

    public TopicLag(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Messages that the group has not committed.
     *
     * @throws IOException when the broker does not tell
     */
    public long of(String topic, String group) throws IOException {
        try {
            Map<TopicPartition, Long> first = offsets(topic, OffsetSpec.earliest());
            Map<TopicPartition, Long> last = offsets(topic, OffsetSpec.latest());
            Map<TopicPartition, OffsetAndMetadata> read = client().listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            long lag = 0;
            for (Map.Entry<TopicPartition, Long> end : last.entrySet()) {
                OffsetAndMetadata committed = read.get(end.getKey());
                long beginning = first.getOrDefault(end.getKey(), 0L);
                lag += Math.max(
                        0, end.getValue() - (committed == null ? beginning : Math.max(beginning, committed.offset())));
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IOException("the broker does not tell the lag: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Map<TopicPartition, Long> offsets(String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        Objects.requireNonNull(
                        client().describeTopics(List.of(topic))
                                .allTopicNames()
                                .get()
                                .get(topic),
                        topic)
                .partitions()
                .forEach(partition -> asked.put(new TopicPartition(topic, partition.partition()), which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> answer :
                client().listOffsets(asked).all().get().entrySet()) {
            offsets.put(answer.getKey(), answer.getValue().offset());
        }
        return offsets;
    }

    private synchronized Admin client() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    3_000,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    5_000));
        }
        return admin;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
