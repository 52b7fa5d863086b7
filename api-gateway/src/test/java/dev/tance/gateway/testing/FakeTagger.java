package dev.tance.gateway.testing;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.topic.ConsumerGroups;
import dev.tance.contracts.topic.Headers;
import dev.tance.contracts.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands for the tag stage with its new rules: treats what replays send, in the stage's group, and hands it on. */
public final class FakeTagger {
    private final String broker;
    private final Function<DocumentExtracted, DocumentTagged> rules;
    private final Thread thread;
    private volatile boolean isRunning = true;

    public FakeTagger(String broker, Function<DocumentExtracted, DocumentTagged> rules) {
        this.broker = broker;
        this.rules = rules;
        this.thread = Thread.ofPlatform().name("fake-tagger").daemon().start(this::run);
    }

    private void run() {
        Map<String, Object> reading = Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                ConsumerGroups.of(Topics.REPLAY_TAG),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                "false");
        try (KafkaConsumer<String, byte[]> consumer =
                        new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer())) {
            consumer.subscribe(List.of(Topics.REPLAY_TAG));
            while (isRunning) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                    DocumentExtracted extracted =
                            MessageJson.mapper().readValue(message.value(), DocumentExtracted.class);
                    ProducerRecord<String, byte[]> tagged = new ProducerRecord<>(
                            Topics.REPLAY_INDEX, message.key(), MessageJson.write(rules.apply(extracted)));
                    for (String name : List.of(Headers.WAVE, Headers.GENERATION, Headers.TRIES)) {
                        message.headers().headers(name).forEach(tagged.headers()::add);
                    }
                    var unused = producer.send(tagged);
                }
                producer.flush();
                consumer.commitSync();
            }
        }
    }

    public void stop() throws InterruptedException {
        isRunning = false;
        thread.join(Duration.ofSeconds(10));
    }
}
