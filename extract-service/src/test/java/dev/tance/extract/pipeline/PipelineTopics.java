package dev.tance.extract.pipeline;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.json.MessageJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts messages on topics of a real broker and reads what comes out. */
final class PipelineTopics implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    PipelineTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void send(String topic, String key, Object message) throws Exception {
        producer.send(new ProducerRecord<>(topic, key, MessageJson.write(message)))
                .get();
    }

    void sendBytes(String topic, byte[] payload) throws Exception {
        producer.send(new ProducerRecord<>(topic, "key", payload)).get();
    }

    /** Reads a topic from its beginning until the wanted number of matching messages is there. */
    <M> List<M> await(String topic, Class<M> type, int count, Predicate<M> wanted) throws DocumentException {
        List<M> found = new ArrayList<>();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            while (found.size() < count) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("only " + found.size() + " of " + count + " on " + topic + ": " + found);
                }
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    M message = MessageJson.read(record.value(), type);
                    if (wanted.test(message)) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    @Override
    public void close() {
        producer.close();
    }
}
