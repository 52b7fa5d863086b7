package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.client.Submission;
import dev.tance.deploy.running.RunningSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real crawl of ../shared through the whole system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealCrawlTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXAMPLE = "https://www.example.gov.cn/";

    @TempDir
    static Path directory;

    private Path corpus;
    private RunningSystem system;
    private Submission loaded;

    @BeforeAll
    void load_the_crawl() throws Exception {
        corpus = SharedCorpus.require();
        system = RunningSystem.start(directory.resolve("data"));
        loaded = system.load(corpus.resolve("crawl.warc.gz"), "crawl");
    }

    @AfterAll
    void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    @Order(1)
    void every_record_is_accounted_for() {
        JsonNode verified = system.verify();

        assertThat(loaded.isDone()).isTrue();
        assertThat(loaded.received()).isEqualTo(69);
        assertThat(verified.path("balanced").asBoolean()).as("%s", verified).isTrue();
        assertThat(verified.path("inFlight").asLong()).isZero();
        assertThat(verified.path("received").asLong()).isEqualTo(69);
        assertThat(verified.at("/sources/crawl/received").asLong()).isEqualTo(69);
    }

    @Test
    @Order(2)
    void every_expected_document_is_found_by_its_url() throws Exception {
        List<String> missing = new ArrayList<>();
        for (JsonNode expected : expectedDocuments()) {
            String url = expected.path(expected.path("attachment").isString() ? "attachment" : "url")
                    .asString();
            List<JsonNode> found = documentsAt(url);
            boolean isThere = found.size() == 1
                    && (found.get(0).path("status").asString().equals("indexed")
                            || expected.path("form").asString().equals("scan.pdf"));
            if (!isThere) {
                missing.add(url + " -> " + found);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    @Order(3)
    void a_page_and_its_attachment_know_each_other() throws Exception {
        for (JsonNode expected : expectedDocuments()) {
            if (expected.path("attachment").isString()) {
                JsonNode page = documentAt(expected.path("url").asString());
                JsonNode attachment = documentAt(expected.path("attachment").asString());
                assertThat(attachment.path("attachmentOf").asString())
                        .as("attachmentOf of %s", attachment)
                        .isEqualTo(page.path("id").asString());
            }
        }
    }

    @Test
    @Order(4)
    void the_mirror_is_a_duplicate_that_points_to_its_original() throws Exception {
        JsonNode original = documentAt(urlOf("d002"));
        JsonNode mirror = documentAt("http://mirror.example.org/policy/d002.html");

        assertThat(original.path("status").asString()).isEqualTo("indexed");
        assertThat(mirror.path("status").asString()).isEqualTo("duplicate");
        assertThat(mirror.path("duplicateOf").asString())
                .isEqualTo(original.path("id").asString());
    }

    @Test
    @Order(5)
    void the_second_capture_is_a_second_version_of_the_same_document() throws Exception {
        JsonNode page = documentAt(urlOf("d003"));

        JsonNode versions = system.gateway().get("/documents/" + page.path("id").asString() + "/versions", Map.of());

        assertThat(versions.path("items").size()).isEqualTo(2);
    }

    @Test
    @Order(6)
    void what_is_no_document_is_skipped_with_a_telling_reason() {
        assertThat(reasonAt("gone.html")).isEqualTo("http_error");
        assertThat(reasonAt("moved.html")).isEqualTo("redirect");
        assertThat(reasonAt("empty.html")).isEqualTo("empty");
        assertThat(reasonAt("logo.png")).isEqualTo("not_a_document");
        assertThat(reasonAt("list.html")).isEqualTo("list_page");
        assertThat(reasonAt("js.html")).isEqualTo("script_only");
        assertThat(system.verify().at("/skipped/unchanged").asLong())
                .as("the revisit record")
                .isEqualTo(1);
    }

    @Test
    @Order(7)
    void broken_files_are_dead_letters_with_a_code() {
        assertThat(documentAt(EXAMPLE + "truncated.pdf").path("status").asString())
                .isEqualTo("dead");
        assertThat(documentAt(EXAMPLE + "bomb.zip").path("status").asString()).isEqualTo("dead");
        assertThat(system.verify().at("/dead/corrupt").asLong()).isEqualTo(2);
    }

    @Test
    @Order(8)
    void targets_select_exactly_their_value_in_the_stored_text() {
        List<JsonNode> targets = system.all("/targets", Map.of());
        assertThat(targets).hasSizeGreaterThan(500);

        JsonNode target = targets.get(0);
        JsonNode text =
                system.gateway().get("/documents/" + target.path("documentId").asString() + "/text", Map.of());
        String stored = text.path("text").asString();
        String evidence = target.path("evidence").path("text").asString();
        int start = stored.offsetByCodePoints(
                0, target.path("evidence").path("start").asInt());
        int end =
                stored.offsetByCodePoints(0, target.path("evidence").path("end").asInt());
        assertThat(stored.substring(start, end)).isEqualTo(evidence);
    }

    @Test
    @Order(9)
    void loading_the_same_crawl_again_changes_no_count_and_says_so() throws Exception {
        long documents = count("/documents");
        long targets = count("/targets");

        Submission again = system.load(corpus.resolve("crawl.warc.gz"), "crawl");

        assertThat(again.summary()).startsWith("nothing new");
        assertThat(again.indexed()).isZero();
        assertThat(count("/documents")).isEqualTo(documents);
        assertThat(count("/targets")).isEqualTo(targets);
        assertThat(system.verify().path("balanced").asBoolean()).isTrue();
    }

    private List<JsonNode> documentsAt(String url) {
        return system.all("/documents", Map.of("url", url, "status", "any"));
    }

    private JsonNode documentAt(String url) {
        List<JsonNode> found = documentsAt(url);
        assertThat(found).as(url).hasSize(1);
        return found.getFirst();
    }

    private long count(String path) {
        return system.gateway().get(path, Map.of("limit", "1")).path("total").asLong();
    }

    private String urlOf(String id) throws Exception {
        return expectedDocuments().stream()
                .filter(expected -> expected.path("id").asString().equals(id))
                .map(expected -> expected.path("url").asString())
                .findFirst()
                .orElseThrow();
    }

    private String reasonAt(String name) {
        return documentAt(EXAMPLE + name).path("reason").asString();
    }

    private List<JsonNode> expectedDocuments() throws Exception {
        return Files.readAllLines(corpus.resolve("expected.jsonl")).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
    }
}
