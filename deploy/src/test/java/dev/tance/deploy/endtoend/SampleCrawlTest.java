package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.client.Submission;
import dev.tance.deploy.running.RunningSystem;
import dev.tance.gateway.page.testing.PageBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The bundled sample goes in as a crawl and as a folder, and every document comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCrawlTest {
    private static final Path SAMPLES =
            Path.of("").toAbsolutePath().resolve("../samples").normalize();
    private static final Path CRAWL = SAMPLES.resolve("crawl.warc.gz");
    private static final Path FILES = SAMPLES.resolve("files");

    private @Nullable RunningSystem started;

    @BeforeAll
    void load(@TempDir Path directory) throws Exception {
        RunningSystem system = RunningSystem.start(directory);
        started = system;
        assertThat(system.load(CRAWL, "crawl").isFailed()).isFalse();
        assertThat(system.load(FILES, "files").isFailed()).isFalse();
    }

    @AfterAll
    void stop() {
        if (started != null) {
            started.close();
        }
    }

    private RunningSystem system() {
        return Objects.requireNonNull(started);
    }

    static List<ExpectedDocument> documentsOfTheCrawl() throws IOException {
        return ExpectedDocument.read(SAMPLES.resolve("expected.jsonl")).stream()
                .filter(document -> document.ownUrl() != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documentsOfTheCrawl")
    void every_document_is_found_by_its_url_with_its_title_versions_and_targets(ExpectedDocument expected) {
        JsonNode found = document(String.valueOf(expected.ownUrl()));

        assertThat(found.path("status").asString()).isEqualTo("indexed");
        assertThat(found.path("title").asString()).isEqualTo(expected.title());
        String id = found.path("id").asString();
        assertThat(system().all("/documents/" + id + "/versions", Map.of())).hasSize(Math.max(1, expected.versions()));
        List<String> evidence = system().all("/documents/" + id + "/targets", Map.of()).stream()
                .map(target -> target.path("evidence").path("text").asString(""))
                .toList();
        if (!expected.expectedTargets().isEmpty()) {
            assertThat(evidence).isNotEmpty();
        }
    }

    @Test
    void a_mirror_is_a_duplicate_that_names_its_original() throws IOException {
        for (ExpectedDocument expected : documentsOfTheCrawl()) {
            if (expected.mirror() != null) {
                JsonNode mirror = document(expected.mirror());
                JsonNode original = document(String.valueOf(expected.ownUrl()));

                assertThat(mirror.path("status").asString()).isEqualTo("duplicate");
                assertThat(mirror.path("duplicateOf").asString())
                        .isEqualTo(original.path("id").asString());
            }
        }
    }

    @Test
    void an_attachment_knows_its_page() throws IOException {
        for (ExpectedDocument expected : documentsOfTheCrawl()) {
            if (expected.attachment() != null) {
                JsonNode attachment = document(expected.attachment());
                JsonNode page = document(String.valueOf(expected.url()));

                assertThat(attachment.path("attachmentOf").asString())
                        .isEqualTo(page.path("id").asString());
            }
        }
    }

    @Test
    void the_books_balance_and_tell_why_things_were_left_out() {
        JsonNode books = system().verify();

        assertThat(books.path("balanced").asBoolean()).isTrue();
        assertThat(books.path("inFlight").asInt()).isZero();
        JsonNode crawl = books.path("sources").path("crawl");
        assertThat(crawl.path("skipped").propertyNames())
                .contains(
                        "redirect",
                        "http_error",
                        "not_a_document",
                        "script_only",
                        "list_page",
                        "unchanged",
                        "duplicate");
        assertThat(crawl.path("dead").propertyNames()).contains("corrupt");
    }

    @Test
    void loading_the_same_again_changes_nothing_and_says_so() throws Exception {
        List<JsonNode> documents = system().all("/documents", Map.of("status", "any"));
        List<JsonNode> targets = system().all("/targets", Map.of());

        Submission crawl = system().load(CRAWL, "crawl");
        Submission files = system().load(FILES, "files");

        assertThat(crawl.summary()).startsWith("nothing new: ");
        assertThat(files.summary()).startsWith("nothing new: ");
        assertThat(system().all("/documents", Map.of("status", "any"))).hasSameSizeAs(documents);
        assertThat(system().all("/targets", Map.of())).hasSameSizeAs(targets);
        assertThat(system().verify().path("balanced").asBoolean()).isTrue();
    }

    @Test
    void words_of_the_documents_are_found_and_marked() {
        JsonNode answer = system().gateway().get("/passages", Map.of("q", "森林覆盖率"));

        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(answer.path("items").get(0).toString()).contains("森林覆盖率");
    }

    @Test
    void people_search_read_compare_and_download_in_a_browser() throws IOException {
        try (PageBrowser browser =
                PageBrowser.on(URI.create(system().gateway().url()).resolve("/"))) {
            PagesWalk walk = new PagesWalk(browser, system());

            walk.searches("非化石能源消费比重");
            walk.reads("云溪市", "碳达峰");
            walk.compares("non_fossil_share", List.of("990000", "990100", "990200"));
            walk.downloads();
            walk.switchesTheLanguage();
            walk.looksAtLoadingAndOperations();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private JsonNode document(String url) {
        List<JsonNode> found = system().all("/documents", Map.of("url", url, "status", "any"));
        assertThat(found).as(url).hasSize(1);
        return found.getFirst();
    }
}
