package dev.tance.gateway.admin;

import dev.tance.contracts.topic.ConsumerGroups;
import dev.tance.contracts.topic.Topics;
import dev.tance.gateway.GatewayProperties;
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
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** How many journey events and progress reports stand on their topics that the books do not hold yet. */
@Component
public class JourneyLag implements DisposableBean {
    /** What index-service keeps the books from. */
    private static final List<String> BOOKS = List.of(Topics.DOCUMENT_JOURNEY, Topics.SUBMISSION_PROGRESS);

    private final String bootstrapServers;
    private @Nullable Admin admin;

    public JourneyLag(GatewayProperties properties) {
        this.bootstrapServers = properties.kafka().bootstrapServers();
    }

    /**
     * Unread messages.
     *
     * @throws IOException when the broker does not tell
     */
    public synchronized long unread() throws IOException {
        long unread = 0;
        for (String topic : BOOKS) {
            unread += waiting(topic);
        }
        return unread;
    }

    /**
     * Messages of any topic that the stage that works it off has not finished.
     *
     * @throws IOException when the broker does not tell
     */
    public synchronized long waiting(String topic) throws IOException {
        return unread(topic, ConsumerGroups.of(topic));
    }

    private long unread(String topic, String group) throws IOException {
        try {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            Map<TopicPartition, OffsetSpec> beginnings = new HashMap<>();
            TopicDescription description = Objects.requireNonNull(
                    client().describeTopics(List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic),
                    topic);
            description.partitions().forEach(partition -> {
                ends.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest());
                beginnings.put(new TopicPartition(topic, partition.partition()), OffsetSpec.earliest());
            });
            Map<TopicPartition, ListOffsetsResultInfo> last =
                    client().listOffsets(ends).all().get();
            Map<TopicPartition, ListOffsetsResultInfo> first =
                    client().listOffsets(beginnings).all().get();
            Map<TopicPartition, OffsetAndMetadata> read = client().listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return last.entrySet().stream()
                    .mapToLong(
                            end -> end.getValue().offset() - position(read.get(end.getKey()), first.get(end.getKey())))
                    .filter(lag -> lag > 0)
                    .sum();
        } catch (ExecutionException e) {
            throw new IOException("the broker does not tell the lag: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static long position(@Nullable OffsetAndMetadata read, @Nullable ListOffsetsResultInfo first) {
        long beginning = first == null ? 0 : first.offset();
        return read == null ? beginning : Math.max(beginning, read.offset());
    }

    private Admin client() {
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
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}
