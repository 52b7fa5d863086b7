package dev.tance.ingest;

import dev.tance.contracts.json.MessageJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics from their beginning, as the stages behind ingest do. */
record TopicReader(String bootstrapServers) {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    /** All messages so far that match; waits until one of them is the last one, which must come. */
    <M> List<M> readUntil(String topic, Class<M> type, Predicate<M> wanted, Predicate<M> last) {
        List<M> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            assign(consumer, topic);
            Instant end = Instant.now().plus(LIMIT);
            while (found.stream().noneMatch(last)) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("did not come within " + LIMIT + " on " + topic + "; came: " + found);
                }
                poll(consumer, type, wanted, found);
            }
        }
        return found;
    }

    /** All messages that lie on the topic now and match. */
    <M> List<M> readAll(String topic, Class<M> type, Predicate<M> wanted) {
        List<M> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = assign(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                poll(consumer, type, wanted, found);
            }
        }
        return found;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> assign(KafkaConsumer<String, byte[]> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private static <M> void poll(
            KafkaConsumer<String, byte[]> consumer, Class<M> type, Predicate<M> wanted, List<M> found) {
        consumer.poll(Duration.ofMillis(100)).forEach(sent -> {
            M message = MessageJson.mapper().readValue(sent.value(), type);
            if (wanted.test(message)) {
                found.add(message);
            }
        });
    }
}
