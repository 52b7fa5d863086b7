package dev.tance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.topic.Headers;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What a stage promises, on a real broker and through the real binder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StageConsumersTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path rawStore;

    private String broker;
    private ConfigurableApplicationContext stage;
    private KafkaProducer<String, byte[]> producer;

    @BeforeAll
    void start_stage() {
        broker = TestServers.kafkaBootstrapServers();
        stage = SpringApplication.run(
                TestStage.class,
                "--spring.config.import=classpath:stage-defaults.yml",
                "--spring.application.name=test-stage",
                "--server.port=0",
                "--tance.kafka.bootstrap-servers=" + broker,
                "--tance.raw-store.directory=" + rawStore,
                "--spring.cloud.function.definition=copy",
                "--spring.cloud.stream.bindings.copy-in-0.destination=" + Topics.DOCUMENT_FETCHED,
                "--spring.cloud.stream.bindings.copy-in-0.group=tance-test");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterAll
    void stop_stage() {
        producer.close();
        stage.close();
    }

    @Test
    void a_document_is_handed_on_with_cloudevents_headers_and_the_trace_of_its_receipt() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/plain");
        send(document);

        ConsumerRecord<String, byte[]> passed = one(Topics.DOCUMENT_EXTRACTED, about(document));

        assertThat(passed.key()).isEqualTo(document.document().documentId());
        assertThat(header(passed, Headers.TYPE)).isEqualTo("dev.tance.document.extracted.v1");
        assertThat(header(passed, Headers.SPECIFICATION_VERSION)).isEqualTo("1.0");
        assertThat(header(passed, Headers.SOURCE)).isEqualTo("/tance/test-stage");
        assertThat(header(passed, Headers.ID))
                .isEqualTo(document.document().receipt().id());
        assertThat(header(passed, Headers.TRACE_PARENT))
                .matches("00-" + document.document().receipt().id() + "-[0-9a-f]{16}-01");
        assertThat(journey(document)).extracting(JourneyEvent::step).containsExactly(JourneyStep.EXTRACTED);
    }

    @Test
    void a_document_that_fails_for_good_becomes_a_dead_letter_and_the_ones_beside_it_go_on() throws Exception {
        DocumentFetched broken = document("http://yunxi.gov.example/corrupt.pdf");
        DocumentFetched whole = document("http://yunxi.gov.example/whole.pdf");
        send(broken);
        send(whole);

        DeadLetter letter = deadLetter(about(broken));
        assertThat(letter.error()).isEqualTo(ErrorCode.CORRUPT);
        assertThat(letter.detail()).isEqualTo("cut off");
        assertThat(letter.causes()).last().isEqualTo("java.lang.IllegalStateException: end of file");
        assertThat(letter.content()).isEqualTo(broken.content());
        assertThat(MessageJson.read(letter.payload(), DocumentFetched.class)).isEqualTo(broken);
        assertThat(letter.component()).startsWith("test-stage/");
        assertThat(journey(broken)).extracting(JourneyEvent::error).containsExactly(ErrorCode.CORRUPT);
        assertThat(one(Topics.DOCUMENT_EXTRACTED, about(whole))).isNotNull();
    }

    @Test
    void a_defect_of_the_stage_costs_the_document_alone_and_says_so() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/defect.html");
        send(document);

        DeadLetter letter = deadLetter(about(document));
        assertThat(letter.error()).isEqualTo(ErrorCode.INTERNAL);
        assertThat(letter.stack()).contains("IllegalStateException").contains("TestStage");
    }

    /** The broker is shared with tests that send poison to other topics. */
    private static boolean isOfUnreadable(JourneyEvent event, String topic) {
        return event.receipt().source().equals("unreadable")
                && event.receipt().submission().startsWith(topic + "/");
    }

    @Test
    void a_poison_message_is_counted_and_never_blocks_its_partition() throws Exception {
        String key = "poison-" + UUID.randomUUID();
        sendRaw(key, "{ this is no json".getBytes(StandardCharsets.UTF_8));
        sendRaw(key, "{\"document\":{}}".getBytes(StandardCharsets.UTF_8));
        sendRaw(key, null);
        DocumentFetched behind = document("http://yunxi.gov.example/behind");
        producer.send(new ProducerRecord<>(Topics.DOCUMENT_FETCHED, key, MessageJson.write(behind)))
                .get(10, TimeUnit.SECONDS);

        assertThat(one(Topics.DOCUMENT_EXTRACTED, about(behind))).isNotNull();
        List<DeadLetter> letters =
                read(
                                Topics.deadLettersOf(Topics.DOCUMENT_FETCHED),
                                sent -> letterOf(sent).receipt() == null,
                                3)
                        .stream()
                        .map(StageConsumersTest::letterOf)
                        .toList();
        assertThat(letters)
                .extracting(DeadLetter::error)
                .containsExactlyInAnyOrder(
                        ErrorCode.MALFORMED_MESSAGE, ErrorCode.SCHEMA_VIOLATION, ErrorCode.MALFORMED_MESSAGE);
        List<JourneyEvent> balance =
                read(Topics.DOCUMENT_JOURNEY, sent -> isOfUnreadable(eventOf(sent), Topics.DOCUMENT_FETCHED), 6)
                        .stream()
                        .map(StageConsumersTest::eventOf)
                        .toList();
        assertThat(balance)
                .filteredOn(event -> event.step() == JourneyStep.RECEIVED)
                .hasSize(3);
        assertThat(balance)
                .filteredOn(event -> event.step() == JourneyStep.DEAD)
                .hasSize(3);
    }

    @Test
    void a_message_of_a_newer_version_is_a_dead_letter_even_when_it_could_be_read() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/newer");
        ProducerRecord<String, byte[]> newer = new ProducerRecord<>(
                Topics.DOCUMENT_FETCHED, document.document().documentId(), MessageJson.write(document));
        newer.headers().add(Headers.TYPE, "dev.tance.document.fetched.v2".getBytes(StandardCharsets.UTF_8));
        producer.send(newer).get(10, TimeUnit.SECONDS);

        Predicate<ConsumerRecord<String, byte[]>> itsLetter =
                sent -> letterOf(sent).error() == ErrorCode.UNKNOWN_MESSAGE_VERSION;
        assertThat(deadLetter(itsLetter).detail())
                .isEqualTo("dev.tance.document.fetched.v2 on tance.document.fetched.v1");
        assertThat(journey(document)).as("ends the receipt that it names").hasSize(1);
    }

    @Test
    void while_a_dependency_is_away_messages_wait_and_then_pass_without_a_dead_letter() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/waits");
        TestStage.DEPENDENCY_AWAY.set(true);
        try {
            send(document);
            awaitSeen(document, 3);
        } finally {
            TestStage.DEPENDENCY_AWAY.set(false);
        }

        assertThat(one(Topics.DOCUMENT_EXTRACTED, about(document))).isNotNull();
        assertThat(journey(document)).extracting(JourneyEvent::step).containsExactly(JourneyStep.EXTRACTED);
    }

    private static void awaitSeen(DocumentFetched document, int times) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (TestStage.SEEN.getOrDefault(document.document().url(), 0) < times) {
            assertThat(Instant.now()).as("seen %s times", times).isBefore(end);
            Thread.sleep(50);
        }
    }

    private static DocumentFetched document(String url) {
        String unique = url + "?" + UUID.randomUUID();
        Receipt receipt = new Receipt(
                Identifiers.receipt(unique, 0), "submission", "test", Instant.parse("2026-03-01T08:00:00Z"), 0);
        DocumentIdentity identity = new DocumentIdentity(
                Identifiers.document(unique), "0".repeat(64), unique, receipt.acceptedAt(), receipt, null);
        return new DocumentFetched(
                identity, new ContentReference("0".repeat(64), 5), "text/html", null, null, Map.of());
    }

    private void send(DocumentFetched document) throws Exception {
        sendRaw(document.document().documentId(), MessageJson.write(document));
    }

    private void sendRaw(String key, byte @Nullable [] payload) throws Exception {
        producer.send(new ProducerRecord<>(Topics.DOCUMENT_FETCHED, key, payload))
                .get(10, TimeUnit.SECONDS);
    }

    private ConsumerRecord<String, byte[]> one(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<ConsumerRecord<String, byte[]>> found = read(topic, wanted, 1);
        assertThat(found).as("records on %s", topic).hasSize(1);
        return found.get(0);
    }

    private List<ConsumerRecord<String, byte[]>> read(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int count) {
        return new TopicReader(broker).read(topic, wanted, count, LIMIT);
    }

    private DeadLetter deadLetter(Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return letterOf(one(Topics.deadLettersOf(Topics.DOCUMENT_FETCHED), wanted));
    }

    private List<JourneyEvent> journey(DocumentFetched document) {
        return read(Topics.DOCUMENT_JOURNEY, about(document), 1).stream()
                .map(StageConsumersTest::eventOf)
                .toList();
    }

    private static Predicate<ConsumerRecord<String, byte[]>> about(DocumentFetched document) {
        return sent -> document.document().documentId().equals(sent.key())
                || new String(sent.value(), StandardCharsets.UTF_8)
                        .contains(document.document().documentId());
    }

    private static DeadLetter letterOf(ConsumerRecord<String, byte[]> sent) {
        return MessageJson.mapper().readValue(sent.value(), DeadLetter.class);
    }

    private static JourneyEvent eventOf(ConsumerRecord<String, byte[]> sent) {
        return MessageJson.mapper().readValue(sent.value(), JourneyEvent.class);
    }

    private static String header(ConsumerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
