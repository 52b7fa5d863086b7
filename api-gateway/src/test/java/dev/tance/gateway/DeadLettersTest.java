package dev.tance.gateway;

import static dev.tance.index.testing.SampleEvents.after;
import static dev.tance.index.testing.SampleEvents.dead;
import static dev.tance.index.testing.SampleEvents.progress;
import static dev.tance.index.testing.SampleEvents.received;
import static dev.tance.index.testing.SampleLetters.letter;
import static dev.tance.index.testing.SampleLetters.poison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.stage.ReplayHeaders;
import dev.tance.stage.UnreadableReceipt;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How operators find out what failed and why, and do something about exactly that. */
class DeadLettersTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
    }

    @Test
    void failures_are_grouped_by_code_stage_host_and_type() {
        for (int i = 0; i < 3; i++) {
            index.send(letter(document("groups", "a.gov.example", i), ErrorCode.CORRUPT, after(3)));
        }
        index.send(letter(document("groups", "b.gov.example", 9), ErrorCode.TIMEOUT, after(3)));

        JsonNode list =
                awaitList("?source=groups", answer -> answer.get("total").intValue() == 4);

        assertThat(list.get("groups").toString())
                .isEqualTo("[{\"error\":\"corrupt\",\"stage\":\"extract\",\"host\":\"a.gov.example\","
                        + "\"mediaType\":\"application/pdf\",\"count\":3},"
                        + "{\"error\":\"timeout\",\"stage\":\"extract\",\"host\":\"b.gov.example\","
                        + "\"mediaType\":\"application/pdf\",\"count\":1}]");
        assertThat(gateway.pages("/api/v1/admin/dlq?source=groups", 3)).hasSize(4);
        assertThat(gateway.json("/api/v1/admin/dlq?source=groups&error=timeout&host=b.gov.example")
                        .get("total")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_letter_shows_cause_stack_hint_the_message_and_where_the_bytes_are() {
        SampleDocument document = document("shown", "c.gov.example", 1);
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));
        awaitList("?source=shown", answer -> answer.get("total").intValue() == 1);

        JsonNode letter = gateway.json("/api/v1/admin/dlq/" + document.receipt().id());

        assertThat(letter.get("title").stringValue()).isEqualTo("The file is damaged");
        assertThat(letter.get("hint").stringValue()).isEqualTo("Fetch the file again.");
        assertThat(letter.get("url").stringValue()).isEqualTo(document.url());
        JsonNode details = letter.get("details");
        assertThat(details.get("stack").stringValue()).contains("dev.example.Parser.read");
        assertThat(details.get("causes").toString()).contains("object 7");
        assertThat(details.get("topic").stringValue()).isEqualTo(Topics.DOCUMENT_FETCHED);
        assertThat(details.get("content").get("sha256").stringValue())
                .isEqualTo(document.identity().version());
        assertThat(details.get("original").stringValue()).isEqualTo("/api/v1/documents/" + document.id() + "/original");
        assertThat(details.get("payload").stringValue()).contains("\"declaredMediaType\":\"application/pdf\"");
    }

    @Test
    void a_poison_message_can_be_shown_and_sent_again_and_stays_in_the_balance() throws Exception {
        index.send(poison(Topics.DOCUMENT_EXTRACTED, 815, after(3)));
        String id = UnreadableReceipt.of(Topics.DOCUMENT_EXTRACTED, 0, 815).id();
        awaitLetter(id, letter -> letter.get("state").stringValue().equals("open"));
        assertThat(gateway.json("/api/v1/admin/dlq/" + id)
                        .get("details")
                        .get("payload")
                        .stringValue())
                .isEqualTo("{ no json");

        post("/api/v1/admin/dlq/redrive", "{\"ids\":[\"" + id + "\"]}");

        ConsumerRecord<String, byte[]> again = sent(Topics.REPLAY_TAG, id);
        assertThat(new String(again.value(), StandardCharsets.UTF_8)).isEqualTo("{ no json");
        awaitLetter(id, letter -> letter.get("state").stringValue().equals("redriven"));
    }

    @Test
    void redriving_sends_the_message_as_it_was_to_its_stage_with_the_tries_counted() throws Exception {
        SampleDocument document = document("redriven", "d.gov.example", 1);
        failed(document);
        JsonNode job = post("/api/v1/admin/dlq/redrive", "{\"error\":\"corrupt\",\"source\":\"redriven\"}");

        ConsumerRecord<String, byte[]> again = sent(Topics.REPLAY_EXTRACT, document.id());

        assertThat(again.value())
                .isEqualTo(letter(document, ErrorCode.CORRUPT, after(3)).payload());
        assertThat(ReplayHeaders.read(again.headers()))
                .isEqualTo(new ReplayContext(job.get("number").intValue(), null, 1));
        awaitLetter(
                document.receipt().id(),
                letter -> letter.get("state").stringValue().equals("redriven"));
        JsonNode replay = awaitReplay(
                job.get("number").intValue(), view -> view.get("sent").intValue() == 1);
        assertThat(replay.get("action").stringValue()).isEqualTo("redrive");
        assertThat(awaitBooks("redriven", share -> share.get("inFlight").intValue() == 1)
                        .get("dead")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_was_tried_too_often_is_refused_unless_the_operator_insists() throws Exception {
        SampleDocument document = document("loop", "e.gov.example", 1);
        index.send(letter(document, ErrorCode.TIMEOUT, after(3), new ReplayContext(1, null, 3)));
        awaitList("?source=loop", answer -> answer.get("total").intValue() == 1);
        String id = document.receipt().id();

        int refused = number(post("/api/v1/admin/dlq/redrive", "{\"ids\":[\"" + id + "\"]}"));
        assertThat(awaitReplay(refused, view -> view.get("refused").intValue() == 1)
                        .get("sent")
                        .intValue())
                .isZero();

        int forced = number(post("/api/v1/admin/dlq/redrive", "{\"ids\":[\"" + id + "\"],\"force\":true}"));
        awaitReplay(forced, view -> view.get("sent").intValue() == 1);
    }

    @Test
    void a_discarded_letter_leaves_the_list_and_verify_goes_on_counting_it_as_dead() throws Exception {
        SampleDocument document = document("given-up", "f.gov.example", 1);
        failed(document);
        post("/api/v1/admin/dlq/discard", "{\"source\":\"given-up\",\"reason\":\"no open copy exists\"}");

        awaitList("?source=given-up", answer -> answer.get("total").intValue() == 0);
        JsonNode shown = gateway.json("/api/v1/admin/dlq?source=given-up&state=discarded")
                .get("items")
                .get(0);
        assertThat(shown.get("discardedWhy").stringValue()).isEqualTo("no open copy exists");
        JsonNode share = awaitBooks("given-up", books -> books.get("discarded").intValue() == 1);
        assertThat(share.get("dead").toString()).isEqualTo("{\"corrupt\":1}");
        assertThat(share.get("balanced").booleanValue()).isTrue();
    }

    @Test
    void a_dry_run_counts_and_sends_nothing() throws Exception {
        SampleDocument document = document("dry-letters", "g.gov.example", 1);
        failed(document);

        int number = number(post("/api/v1/admin/dlq/redrive", "{\"source\":\"dry-letters\",\"dryRun\":true}"));

        JsonNode done = awaitReplay(number, view -> !view.get("endedAt").isNull());
        assertThat(done.get("selected").intValue()).isEqualTo(1);
        assertThat(done.get("sent").intValue()).isZero();
        assertThat(gateway.json("/api/v1/admin/dlq/" + document.receipt().id())
                        .get("state")
                        .stringValue())
                .isEqualTo("open");
    }

    @Test
    void orders_that_name_nothing_unknown_things_or_no_reason_are_refused_with_one_line() {
        assertThat(refusal("/api/v1/admin/dlq/redrive", "{}")).contains("name ids or conditions");
        assertThat(refusal("/api/v1/admin/dlq/redrive", "{\"ids\":[\"nobody\"]}"))
                .contains("nobody");
        assertThat(refusal("/api/v1/admin/dlq/redrive", "{\"error\":\"bad luck\"}"))
                .contains("one of");
        assertThat(refusal("/api/v1/admin/dlq/redrive", "{\"errors\":[]}")).contains("unknown field 'errors'");
        assertThat(refusal("/api/v1/admin/dlq/discard", "{\"all\":true}")).contains("'reason'");
        assertThat(refusal("/api/v1/admin/replays", "{\"stage\":\"ingest\"}")).contains("extract, tag, index");
        assertThat(refusal("/api/v1/admin/replays", "{\"stage\":\"tag\",\"versionBefore\":\"old\"}"))
                .contains("a version");
        assertThat(refusal("/api/v1/admin/replays", "{\"stage\":\"tag\",\"offsets\":\"all\"}"))
                .contains("3:100-200");
        assertThat(refusal("/api/v1/admin/replays", "{\"stage\":\"tag\",\"rate\":0}"))
                .contains("'rate'");
        assertThat(refusal("/api/v1/admin/replays", "[]")).contains("JSON object");
        assertThat(gateway.get("/api/v1/admin/replays/0").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/api/v1/admin/dlq/nobody").statusCode()).isEqualTo(404);
    }

    private static void failed(SampleDocument document) {
        index.send(progress(
                document.receipt().submission(), document.receipt().source(), SubmissionStatus.COMPLETE, 1, after(4)));
        index.send(received(document));
        index.send(dead(document, ErrorCode.CORRUPT, after(3)));
        index.send(letter(document, ErrorCode.CORRUPT, after(3)));
        String source = document.receipt().source();
        awaitList("?source=" + source, answer -> answer.get("total").intValue() == 1);
        awaitBooks(source, share -> share.get("dead").has("corrupt"));
    }

    private static SampleDocument document(String source, String host, int number) {
        return SampleDocument.at("http://" + host + "/" + source + number + ".pdf")
                .submission(source, source);
    }

    private static int number(JsonNode view) {
        return view.get("number").intValue();
    }

    private static JsonNode post(String path, String body) {
        HttpResponse<String> answer = gateway.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return MessageJson.mapper().readTree(answer.body());
    }

    private static String refusal(String path, String body) {
        HttpResponse<String> answer = gateway.post(path, body);
        assertThat(answer.statusCode()).isBetween(400, 404);
        return MessageJson.mapper().readTree(answer.body()).get("detail").stringValue();
    }

    private static JsonNode awaitList(String query, Predicate<JsonNode> expected) {
        return await("/api/v1/admin/dlq" + query, expected);
    }

    private static JsonNode awaitLetter(String id, Predicate<JsonNode> expected) {
        return await("/api/v1/admin/dlq/" + id, expected);
    }

    private static JsonNode awaitReplay(int number, Predicate<JsonNode> expected) {
        return await("/api/v1/admin/replays/" + number, expected);
    }

    private static JsonNode awaitBooks(String source, Predicate<JsonNode> expected) {
        JsonNode books = await("/api/v1/admin/verify", answer -> {
            JsonNode share = answer.get("sources").get(source);
            return share != null && expected.test(share);
        });
        return books.get("sources").get(source);
    }

    private static JsonNode await(String path, Predicate<JsonNode> expected) {
        String last = "";
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); pause()) {
            HttpResponse<String> answer = gateway.get(path);
            last = answer.body();
            if (answer.statusCode() == 200 && expected.test(MessageJson.mapper().readTree(last))) {
                return MessageJson.mapper().readTree(last);
            }
        }
        throw new AssertionError(path + " is not as expected: " + last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsumerRecord<String, byte[]> sent(String topic, String key) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Optional<ConsumerRecord<String, byte[]>> found = Optional.empty();
            for (Instant end = Instant.now().plus(LIMIT);
                    found.isEmpty() && Instant.now().isBefore(end); ) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(message.key())) {
                        found = Optional.of(message);
                    }
                }
            }
            return found.orElseThrow(() -> new AssertionError("nothing about " + key + " on " + topic));
        }
    }
}
