package dev.tance.index.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from given places to given ends, without a group. Partitions are named by their numbers as texts. */
final class TopicScan implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST_AT_ONCE = 500;

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;

    TopicScan(String bootstrapServers, String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        MOST_AT_ONCE,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        8 << 20,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** First offset that the topic still holds, by partition. */
    Map<String, Long> beginnings() {
        return named(consumer.beginningOffsets(partitions()));
    }

    /** Offset after the last message as of now, by partition. */
    Map<String, Long> ends() {
        return named(consumer.endOffsets(partitions()));
    }

    /** Begins, or begins again, at these places. */
    void seek(Map<String, Long> positions) {
        List<TopicPartition> wanted =
                positions.keySet().stream().map(this::partition).toList();
        consumer.assign(wanted);
        positions.forEach((name, offset) -> consumer.seek(partition(name), offset));
    }

    /** Some more messages before the ends; none when there are none at the moment. */
    List<ConsumerRecord<String, byte[]>> next(Map<String, Long> ends) {
        consumer.pause(consumer.assignment().stream()
                .filter(partition -> consumer.position(partition) >= end(ends, partition.partition()))
                .toList());
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        consumer.poll(PATIENCE).forEach(message -> {
            if (message.offset() < end(ends, message.partition())) {
                found.add(message);
            }
        });
        return found;
    }

    /** Where it stands, by partition. */
    Map<String, Long> positions(Map<String, Long> ends) {
        Map<String, Long> positions = new HashMap<>();
        consumer.assignment()
                .forEach(partition -> positions.put(
                        name(partition), Math.min(consumer.position(partition), end(ends, partition.partition()))));
        return positions;
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private TopicPartition partition(String name) {
        return new TopicPartition(topic, Integer.parseInt(name));
    }

    private static String name(TopicPartition partition) {
        return Integer.toString(partition.partition());
    }

    private static long end(Map<String, Long> ends, int partition) {
        return ends.getOrDefault(Integer.toString(partition), 0L);
    }

    private static Map<String, Long> named(Map<TopicPartition, Long> offsets) {
        Map<String, Long> named = new HashMap<>();
        offsets.forEach((partition, offset) -> named.put(name(partition), offset));
        return named;
    }
}
