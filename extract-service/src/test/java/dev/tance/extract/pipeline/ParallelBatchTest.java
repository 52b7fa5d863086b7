package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.stage.ComponentVersion;
import dev.tance.stage.Delivery;
import dev.tance.stage.Publisher;
import dev.tance.stage.StageConsumers;
import dev.tance.stage.StageDefinition;
import dev.tance.stage.StageOutput;
import dev.tance.stage.metric.StageMeters;
import dev.tance.stage.metric.Waits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParallelBatchTest {
    private static final ComponentVersion COMPONENT = new ComponentVersion("test", "1");

    /** Never connects, since nothing is sent. */
    private final Publisher publisher = new Publisher(
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", "127.0.0.1:9"), new StringSerializer(), new ByteArraySerializer()),
            COMPONENT,
            Clock.systemUTC());

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final StageMeters meters =
            new StageMeters(registry, new Waits(registry, Clock.systemUTC()), Clock.systemUTC());
    private final StageOutput output =
            new StageConsumers(publisher, COMPONENT, meters, Clock.systemUTC()).output(StageDefinition.tag());

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void versions_of_one_document_are_treated_in_their_order_however_long_the_first_takes() throws Exception {
        List<String> treated = Collections.synchronizedList(new ArrayList<>());
        ParallelBatch<String> batch = new ParallelBatch<>(
                (delivery, ignored) -> {
                    if (delivery.message().equals("a1")) {
                        pause();
                    }
                    treated.add(delivery.message());
                },
                message -> message.substring(0, 1));

        batch.handle(deliveries("a1", "a2", "b1", "a3"), output);

        assertThat(treated).hasSize(4).containsSubsequence("a1", "a2", "a3");
    }

    @Test
    void different_documents_are_treated_at_the_same_time() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<Boolean> met = Collections.synchronizedList(new ArrayList<>());
        ParallelBatch<String> batch = new ParallelBatch<>(
                (delivery, ignored) -> {
                    both.countDown();
                    met.add(await(both));
                },
                message -> message);

        batch.handle(deliveries("a", "b"), output);

        assertThat(met).containsExactly(true, true);
    }

    private static List<Delivery<String>> deliveries(String... messages) {
        List<Delivery<String>> deliveries = new ArrayList<>();
        for (String message : messages) {
            deliveries.add(new Delivery<>(message, "topic", 0, deliveries.size(), 1, new byte[0], null));
        }
        return deliveries;
    }

    private static void pause() {
        assertThat(await(new CountDownLatch(1))).isFalse();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(2_000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
