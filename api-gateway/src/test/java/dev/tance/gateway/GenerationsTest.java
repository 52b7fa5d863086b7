package dev.tance.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.EmbeddedElasticsearch;
import dev.tance.deploy.embedded.EmbeddedKafka;
import dev.tance.gateway.testing.FakeTagger;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.ReceiptState;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import dev.tance.index.testing.SampleEvents;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An upgraded engine goes live: a generation is built beside the served one, compared, promoted and rolled back, while
 * queries are asked all the time. Broker and node are this test's own, so that the comparison names its documents alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerationsTest {
    private static final int DOCUMENTS = 12;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Map<String, SampleDocument> BY_NEW_RULES = new HashMap<>();

    @TempDir
    static Path directory;

    private static EmbeddedKafka broker;
    private static EmbeddedElasticsearch node;
    private static RunningIndex index;
    private static RunningGateway gateway;
    private static FakeTagger tagger;
    private static QueryLoad load;

    @BeforeAll
    static void start() throws IOException {
        broker = EmbeddedKafka.start(directory.resolve("kafka"));
        node = EmbeddedElasticsearch.start(directory.resolve("elasticsearch"));
        index = RunningIndex.start(broker.bootstrapServers(), URI.create(node.url()));
        gateway = RunningGateway.start(
                broker.bootstrapServers(), node.url(), "http://127.0.0.1:9", index.rawStoreDirectory());
        List<SampleDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            SampleDocument document = document(i).target("森林覆盖率", "forest_coverage", "65%", 2027);
            BY_NEW_RULES.put(document.id(), byNewRules(i));
            documents.add(document);
            index.send(Topics.DOCUMENT_EXTRACTED, document.id(), MessageJson.write(extracted(document)));
            index.send(document);
        }
        documents.forEach(GenerationsTest::awaitIndexed);
        SampleDocument skipped =
                SampleDocument.at("http://upgrade.gov.example/list.html").submission("upgrade", "upgrade");
        index.send(SampleEvents.skipped(skipped, SkipReason.LIST_PAGE, SampleEvents.after(3)));
        index.await(IndexKind.DOCUMENTS, skipped.id(), IndexedDocument.class, entry -> true);
        tagger = new FakeTagger(broker.bootstrapServers(), GenerationsTest::tag);
        index.client()
                .indices()
                .refresh(request -> request.index(IndexKind.PASSAGES.alias(), IndexKind.TARGETS.alias()));
        load = new QueryLoad();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        load.stop();
        tagger.stop();
        gateway.stop();
        index.stop();
        node.kill();
        broker.kill();
    }

    @Test
    @Order(1)
    void a_build_fills_a_generation_beside_the_served_one_which_goes_on_taking_live_documents() {
        JsonNode generation = post("/api/v1/admin/indexes", "{\"stage\":\"tag\"}", 202);
        SampleDocument late = SampleDocument.at("http://live.gov.example/late.html")
                .submission("late", "upgrade")
                .text("全县森林覆盖率达到70%以上。")
                .target("森林覆盖率", "forest_coverage", "70%", 2027);
        index.send(late);
        awaitIndexed(late);
        int replay = generation.get("replay").get("number").intValue();
        JsonNode done = await(
                "/api/v1/admin/replays/" + replay, view -> !view.get("endedAt").isNull());

        assertThat(generation.get("number").intValue()).isEqualTo(2);
        assertThat(done.get("state").stringValue()).isEqualTo("complete");
        assertThat(done.get("sent").intValue()).isEqualTo(DOCUMENTS);
        JsonNode list = gateway.json("/api/v1/admin/indexes").get("items");
        assertThat(list.get(0).get("role").stringValue()).isEqualTo("served");
        assertThat(list.get(1).get("role").stringValue()).isEqualTo("following");
        assertThat(list.get(1).get("documents").intValue())
                .as("a document that was skipped is there, too")
                .isEqualTo(DOCUMENTS + 2);
        assertThat(gateway.json("/api/v1/targets?indicator=forest_coverage")
                        .get("total")
                        .intValue())
                .as("what is served is as before")
                .isEqualTo(DOCUMENTS + 1);
    }

    @Test
    @Order(2)
    void building_leaves_the_books_as_they_were() {
        JsonNode books = gateway.json("/api/v1/admin/verify");

        assertThat(books.get("indexed").intValue()).isEqualTo(DOCUMENTS + 1);
        assertThat(books.get("inFlight").intValue()).isZero();
    }

    @Test
    @Order(3)
    void the_comparison_names_exactly_the_targets_that_the_rule_changes() {
        JsonNode diff = gateway.json("/api/v1/admin/indexes/2/diff");

        assertThat(diff.get("documents").toString())
                .isEqualTo("{\"served\":13,\"other\":13,\"gained\":0,\"lost\":0,\"changed\":0}");
        assertThat(diff.get("targets").toString())
                .isEqualTo("{\"served\":13,\"other\":13,\"gained\":1,\"lost\":1,\"changed\":3}");
        assertThat(diff.get("byRule").toString()).isEqualTo("{\"test.rule\":{\"gained\":1,\"lost\":1,\"changed\":3}}");
        List<JsonNode> changed = diff.get("examples")
                .valueStream()
                .filter(example -> example.get("change").stringValue().equals("changed"))
                .toList();
        assertThat(changed)
                .hasSize(3)
                .allSatisfy(example -> assertThat(example.get("fields").toString())
                        .isEqualTo("{\"canonical\":[\"forest_coverage\",\"forest_share\"]}"));
    }

    @Test
    @Order(4)
    void promoting_and_rolling_back_switch_all_at_once_and_no_query_fails() {
        assertThat(changedTargets()).isZero();
        assertThat(post("/api/v1/admin/indexes/2/promote", "{}", 200)
                        .get("served")
                        .intValue())
                .isEqualTo(2);
        assertThat(changedTargets()).isEqualTo(3);

        SampleDocument between = SampleDocument.at("http://live.gov.example/between.html")
                .submission("between", "upgrade")
                .text("全县森林覆盖率达到71%以上。")
                .target("森林覆盖率", "forest_coverage", "71%", 2027);
        index.send(between);
        awaitIndexed(between);

        assertThat(post("/api/v1/admin/indexes/rollback", "{}", 200)
                        .get("served")
                        .intValue())
                .isEqualTo(1);
        assertThat(changedTargets()).isZero();
        assertThat(gateway.json("/api/v1/documents/" + between.id())
                        .get("status")
                        .stringValue())
                .as("what came after the promotion is not lost by rolling back")
                .isEqualTo("indexed");
        assertThat(post("/api/v1/admin/indexes/2/promote", "{}", 200)
                        .get("served")
                        .intValue())
                .isEqualTo(2);

        load.stop();
        assertThat(load.asked()).isGreaterThan(20);
        assertThat(load.failures()).isEmpty();
    }

    @Test
    @Order(5)
    void what_is_served_is_not_dropped_and_unknown_generations_are_refused() {
        assertThat(refusal("/api/v1/admin/indexes/2/drop")).contains("is served");
        assertThat(refusal("/api/v1/admin/indexes/2/promote")).contains("is served already");
        assertThat(refusal("/api/v1/admin/indexes/7/promote")).contains("no such generation");
        assertThat(post("/api/v1/admin/indexes/1/drop", "{}", 200).get("served").intValue())
                .isEqualTo(2);
        assertThat(refusal("/api/v1/admin/indexes/rollback")).contains("no generation was served before");
        assertThat(gateway.json("/api/v1/admin/indexes").get("total").intValue())
                .isEqualTo(1);
    }

    /** Asks until stopped, and notes every answer that is not right whichever generation is served. */
    private static final class QueryLoad {
        private final AtomicBoolean isRunning = new AtomicBoolean(true);
        private final AtomicInteger asked = new AtomicInteger();
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        private final Thread thread = Thread.ofPlatform().daemon().start(this::run);

        private void run() {
            while (isRunning.get()) {
                for (String path : List.of("/api/v1/targets?source=upgrade", "/api/v1/passages?q=森林覆盖率")) {
                    HttpResponse<String> answer = gateway.get(path.replace("森林覆盖率", RunningGateway.encoded("森林覆盖率")));
                    asked.incrementAndGet();
                    if (answer.statusCode() != 200
                            || MessageJson.mapper()
                                            .readTree(answer.body())
                                            .get("total")
                                            .intValue()
                                    < DOCUMENTS) {
                        failures.add(path + " " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }

        void stop() {
            isRunning.set(false);
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        int asked() {
            return asked.get();
        }

        List<String> failures() {
            return List.copyOf(failures);
        }
    }

    private static SampleDocument document(int number) {
        return SampleDocument.at("http://upgrade.gov.example/" + number + ".html")
                .submission("upgrade", "upgrade")
                .text("全县森林覆盖率达到65%以上，森林蓄积量增长8%。第" + number + "号。");
    }

    /** Three documents get another taxonomy entry, one loses its target, one gains a second; the others stay. */
    private static SampleDocument byNewRules(int number) {
        SampleDocument document = document(number);
        if (number < 3) {
            return document.target("森林覆盖率", "forest_share", "65%", 2027);
        }
        if (number == 3) {
            return document;
        }
        SampleDocument same = document.target("森林覆盖率", "forest_coverage", "65%", 2027);
        return number == 4 ? same.target("森林蓄积量", "forest_stock", "8%", 2027) : same;
    }

    private static DocumentTagged tag(DocumentExtracted extracted) {
        String id = extracted.document().documentId();
        return Objects.requireNonNull(BY_NEW_RULES.get(id), id).store(index.store());
    }

    private static DocumentExtracted extracted(SampleDocument document) {
        DocumentTagged tagged = document.store(index.store());
        return new DocumentExtracted(
                tagged.document(),
                tagged.content(),
                tagged.text(),
                tagged.mediaType(),
                null,
                Map.of(),
                List.of(),
                tagged.textLength(),
                List.of(),
                "test/1");
    }

    private static long changedTargets() {
        return gateway.json("/api/v1/targets?indicator=forest_share")
                .get("total")
                .longValue();
    }

    private static void awaitIndexed(SampleDocument document) {
        index.await(
                IndexKind.RECEIPTS,
                document.receipt().id(),
                ReceiptState.class,
                state -> "indexed".equals(state.outcome()));
    }

    private static JsonNode post(String path, String body, int status) {
        HttpResponse<String> answer = gateway.post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return MessageJson.mapper().readTree(answer.body());
    }

    private static String refusal(String path) {
        HttpResponse<String> answer = gateway.post(path, "{}");
        assertThat(answer.statusCode()).isBetween(400, 404);
        return MessageJson.mapper().readTree(answer.body()).get("detail").stringValue();
    }

    private static JsonNode await(String path, Predicate<JsonNode> expected) {
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); pause()) {
            JsonNode answer = gateway.json(path);
            if (expected.test(answer)) {
                return answer;
            }
        }
        throw new AssertionError(path + " is not as expected: " + gateway.json(path));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
