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
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Headers;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What comes of messages that a replay sends, on a real broker and through the real binder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayedMessagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path rawStore;

    private String broker;
    private ConfigurableApplicationContext stage;
    private Publisher publisher;

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
                "--spring.cloud.stream.bindings.copy-in-0.destination=" + Topics.REPLAY_EXTRACT,
                "--spring.cloud.stream.bindings.copy-in-0.group=tance-test-replay");
        publisher = stage.getBean(Publisher.class);
    }

    @AfterAll
    void stop_stage() {
        stage.close();
    }

    @Test
    void what_comes_of_a_replayed_message_stays_in_the_replays_lane_and_says_which_replay_it_was() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/again");
        replay(document, new ReplayContext(7, null, 2));

        ConsumerRecord<String, byte[]> passed = one(Topics.REPLAY_TAG, about(document));

        assertThat(ReplayHeaders.read(passed.headers())).isEqualTo(new ReplayContext(7, null, 0));
        assertThat(text(passed, Headers.TYPE)).isEqualTo("dev.tance.replay.tag.v1");
        assertThat(text(passed, Headers.TRACE_PARENT))
                .contains(document.document().receipt().id());
        assertThat(events(document)).extracting(JourneyEvent::step).containsExactly(JourneyStep.EXTRACTED);
    }

    @Test
    void a_dead_letter_of_a_replayed_message_tells_how_often_it_was_tried() throws Exception {
        DocumentFetched document = document("http://yunxi.gov.example/corrupt-again.pdf");
        replay(document, new ReplayContext(8, null, 3));

        DeadLetter letter = letter(about(document));

        assertThat(letter.topic()).isEqualTo(Topics.REPLAY_EXTRACT);
        assertThat(letter.replay()).isEqualTo(new ReplayContext(8, null, 3));
    }

    @Test
    void what_is_done_for_a_generation_under_construction_leaves_no_trace_in_the_journey() throws Exception {
        DocumentFetched whole = document("http://yunxi.gov.example/build");
        DocumentFetched broken = document("http://yunxi.gov.example/corrupt-build.pdf");
        DocumentFetched live = document("http://yunxi.gov.example/served");
        replay(whole, new ReplayContext(9, 2, 0));
        replay(broken, new ReplayContext(9, 2, 0));
        replay(live, new ReplayContext(9, null, 0));

        ConsumerRecord<String, byte[]> passed = one(Topics.REPLAY_TAG, about(whole));

        assertThat(ReplayHeaders.read(passed.headers())).isEqualTo(new ReplayContext(9, 2, 0));
        assertThat(letter(about(broken)).replay()).isEqualTo(new ReplayContext(9, 2, 0));
        assertThat(events(live)).hasSize(1);
        assertThat(read(Topics.DOCUMENT_JOURNEY, about(whole).or(about(broken)), 1, Duration.ofSeconds(1)))
                .isEmpty();
    }

    @Test
    void a_poison_message_as_large_as_a_message_may_be_becomes_a_dead_letter_too() throws Exception {
        byte[] poison = new byte[1_000_000];
        Arrays.fill(poison, (byte) '?');
        publisher
                .replay(Topics.REPLAY_EXTRACT, "poison", null, poison, new ReplayContext(10, null, 0))
                .get(10, TimeUnit.SECONDS);

        DeadLetter letter = letter(sent -> letterOf(sent).receipt() == null);

        assertThat(letter.error()).isEqualTo(ErrorCode.MALFORMED_MESSAGE);
        assertThat(letter.payload()).hasSize(poison.length);
    }

    @Test
    void headers_that_are_no_numbers_make_a_live_message() {
        org.apache.kafka.common.header.internals.RecordHeaders headers =
                new org.apache.kafka.common.header.internals.RecordHeaders();
        headers.add(Headers.WAVE, "-1".getBytes(StandardCharsets.UTF_8));
        assertThat(ReplayHeaders.read(headers)).isNull();
        headers.add(Headers.WAVE, "99999999999".getBytes(StandardCharsets.UTF_8));
        assertThat(ReplayHeaders.read(headers)).isNull();
        headers.add(Headers.WAVE, "4".getBytes(StandardCharsets.UTF_8));
        assertThat(ReplayHeaders.read(headers)).isEqualTo(new ReplayContext(4, null, 0));
    }

    private void replay(DocumentFetched document, ReplayContext replay) throws Exception {
        publisher
                .replay(
                        Topics.REPLAY_EXTRACT,
                        document.document().documentId(),
                        document.document().receipt(),
                        MessageJson.write(document),
                        replay)
                .get(10, TimeUnit.SECONDS);
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

    private DeadLetter letter(Predicate<ConsumerRecord<String, byte[]>> wanted) {
        return letterOf(one(Topics.deadLettersOf(Topics.REPLAY_EXTRACT), wanted));
    }

    private List<JourneyEvent> events(DocumentFetched document) {
        return read(Topics.DOCUMENT_JOURNEY, about(document), 1, LIMIT).stream()
                .map(sent -> MessageJson.mapper().readValue(sent.value(), JourneyEvent.class))
                .toList();
    }

    private ConsumerRecord<String, byte[]> one(String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        List<ConsumerRecord<String, byte[]>> found = read(topic, wanted, 1, LIMIT);
        assertThat(found).as("records on %s", topic).hasSize(1);
        return found.get(0);
    }

    private List<ConsumerRecord<String, byte[]>> read(
            String topic, Predicate<ConsumerRecord<String, byte[]>> wanted, int count, Duration limit) {
        return new TopicReader(broker).read(topic, wanted, count, limit);
    }

    private static Predicate<ConsumerRecord<String, byte[]>> about(DocumentFetched document) {
        return sent -> document.document().documentId().equals(sent.key());
    }

    private static DeadLetter letterOf(ConsumerRecord<String, byte[]> sent) {
        return MessageJson.mapper().readValue(sent.value(), DeadLetter.class);
    }

    private static @Nullable String text(ConsumerRecord<String, byte[]> sent, String name) {
        return new String(
                Objects.requireNonNull(sent.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
    }
}
