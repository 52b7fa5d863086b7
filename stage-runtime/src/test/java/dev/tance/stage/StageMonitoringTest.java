package dev.tance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;

/** What a running stage answers to those who watch it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StageMonitoringTest {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String TOPIC = Topics.DOCUMENT_EXTRACT_SLOW;

    @TempDir
    Path rawStore;

    private ConfigurableApplicationContext stage;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void start_stage() {
        stage = SpringApplication.run(
                TestStage.class,
                "--spring.config.import=classpath:stage-defaults.yml",
                "--spring.application.name=watched-stage",
                "--server.port=0",
                "--tance.kafka.bootstrap-servers=" + TestServers.kafkaBootstrapServers(),
                "--tance.raw-store.directory=" + rawStore,
                "--spring.cloud.function.definition=copy",
                "--spring.cloud.stream.bindings.copy-in-0.destination=" + TOPIC,
                "--spring.cloud.stream.bindings.copy-in-0.group=tance-watched");
    }

    @AfterAll
    void stop_stage() {
        client.close();
        stage.close();
    }

    @Test
    @Order(1)
    void a_document_that_fails_shows_in_what_prometheus_is_answered() throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", MessageJson.write(corruptDocument())))
                    .get(10, TimeUnit.SECONDS);
        }

        String answer = awaitAnswer("prometheus", text -> text.contains("tance_batch_duration_seconds_count"));

        assertThat(answer)
                .contains("tance_dead_letters_total{code=\"corrupt\",stage=\"extract\"}")
                .contains("tance_messages_total{stage=\"extract\",topic=\"" + TOPIC + "\"}")
                .contains("tance_message_age_seconds_bucket{stage=\"extract\",topic=\"" + TOPIC + "\"")
                .contains("tance_consumer_running{group=\"tance-watched\",topic=\"" + TOPIC + "\"} 1.0")
                .contains("tance_consumer_lag{group=\"tance-watched\",topic=\"" + TOPIC + "\"}")
                .contains("jvm_memory_used_bytes", "disk_free_bytes", "disk_total_bytes");
    }

    @Test
    @Order(2)
    void once_all_is_read_the_lag_is_nought() throws Exception {
        String name = "tance_consumer_lag{group=\"tance-watched\",topic=\"" + TOPIC + "\"} 0.0";

        assertThat(awaitAnswer("prometheus", text -> text.contains(name))).contains(name);
    }

    @Test
    @Order(3)
    void a_stage_is_ready_until_its_consumer_stops_and_stays_alive_then() throws Exception {
        assertThat(get("health/readiness").statusCode()).isEqualTo(200);

        stage.getBean(BindingsLifecycleController.class)
                .changeState("copy-in-0", BindingsLifecycleController.State.STOPPED);

        assertThat(get("health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("health/liveness").statusCode()).isEqualTo(200);
        assertThat(MessageJson.mapper()
                        .readTree(get("health").body())
                        .at("/components/consumers/details/stopped/0")
                        .stringValue())
                .isEqualTo("tance-watched " + TOPIC);
        assertThat(get("prometheus").body())
                .contains("tance_consumer_running{group=\"tance-watched\",topic=\"" + TOPIC + "\"} 0.0");
    }

    private static DocumentFetched corruptDocument() {
        String url = "http://yunxi.gov.example/watched-corrupt.pdf";
        Receipt receipt = new Receipt(
                Identifiers.receipt(url, 0), "submission", "watched", Instant.parse("2026-03-01T08:00:00Z"), 0);
        DocumentIdentity identity = new DocumentIdentity(
                Identifiers.document(url), "0".repeat(64), url, receipt.acceptedAt(), receipt, null);
        return new DocumentFetched(
                identity, new ContentReference("0".repeat(64), 5), "application/pdf", null, null, Map.of());
    }

    private String awaitAnswer(String path, Predicate<String> wanted) throws Exception {
        Instant end = Instant.now().plus(LIMIT);
        String answer = get(path).body();
        while (!wanted.test(answer) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            answer = get(path).body();
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + stage.getEnvironment().getRequiredProperty("local.server.port")
                + "/actuator/" + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
