package dev.tance.deploy.chaos;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts on the topics themselves how often a message was sent again, so that what follows had to suppress it. */
final class Repetitions {
    private static final String ID = "ce_id";
    private static final List<String> TOPICS = List.of(
            "tance.document.fetched.v1",
            "tance.document.extracted.v1",
            "tance.document.tagged.v1",
            "tance.document.journey.v1");

    private Repetitions() {}

    /**
     * Of a topic.
     *
     * @param messages all
     * @param repeated those whose id had been sent before
     */
    record Count(long messages, long repeated) {}

    /** Reads all topics from the beginning to what is their end now. */
    static Map<String, Count> of(String bootstrapServers) {
        Map<String, Count> counts = new TreeMap<>();
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : TOPICS) {
                counts.put(topic, count(consumer, topic));
            }
        }
        return counts;
    }

    private static Count count(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> left = new HashMap<>(consumer.endOffsets(partitions));
        left.values().removeIf(end -> end == 0);
        Set<String> seen = new HashSet<>();
        long messages = 0;
        while (!left.isEmpty()) {
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofSeconds(1))) {
                messages++;
                seen.add(id(message));
            }
            left.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        }
        return new Count(messages, messages - seen.size());
    }

    private static String id(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(ID);
        return header == null
                ? message.partition() + "/" + message.offset()
                : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
