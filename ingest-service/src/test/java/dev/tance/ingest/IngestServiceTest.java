package dev.tance.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.ingest.Pipeline.Outcome;
import dev.tance.ingest.warc.WarcBuilder;
import dev.tance.stage.Publisher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service on a real broker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestServiceTest {
    private static final Map<String, String> SOURCE = Map.of("source", "qinglan");
    private static final Path SHARED_CRAWL = Path.of("../../shared/corpus/crawl.warc.gz");

    @TempDir
    static Path rawStore;

    private ConfigurableApplicationContext service;
    private Pipeline pipeline;

    @BeforeAll
    void start_service() {
        String broker = TestServers.kafkaBootstrapServers();
        service = SpringApplication.run(
                IngestApplication.class,
                "--server.port=0",
                "--tance.kafka.bootstrap-servers=" + broker,
                "--tance.raw-store.directory=" + rawStore,
                "--tance.ingest.max-document-bytes=8MB",
                "--tance.ingest.max-upload-bytes=64MB",
                "--tance.ingest.fetch.retries=0");
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        pipeline = new Pipeline("http://127.0.0.1:" + port, new TopicReader(broker));
    }

    @AfterAll
    void stop_service() {
        service.close();
    }

    private static String host() {
        return "http://h" + UUID.randomUUID().toString().substring(0, 8) + ".gov.example";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String problemCode(HttpResponse<String> answer) {
        JsonNode json = MessageJson.mapper().readTree(answer.body());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return json.path("code").asString();
    }

    @Test
    void an_accepted_submission_answers_with_its_id_and_place() throws Exception {
        HttpResponse<String> answer = pipeline.upload(SOURCE, "plan.txt", utf8("plan " + UUID.randomUUID()));

        JsonNode json = MessageJson.mapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json.path("status").asString()).isEqualTo("accepted");
        assertThat(json.path("source").asString()).isEqualTo("qinglan");
        assertThat(json.path("kind").asString()).isEqualTo("file");
        assertThat(Instant.parse(json.path("acceptedAt").asString())).isNotNull();
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/api/v1/submissions/" + json.path("id").asString());
    }

    @Test
    void a_document_is_handed_on_with_its_bytes_in_the_raw_store() throws Exception {
        String host = host();
        String page = "<html>" + host + "</html>";
        Outcome outcome = pipeline.load(
                SOURCE,
                "a.warc",
                WarcBuilder.plain().page(host + "/a.html", page).toBytes());

        List<DocumentFetched> fetched = pipeline.fetched(outcome.end().id());
        assertThat(fetched).hasSize(1);
        DocumentFetched document = fetched.get(0);
        assertThat(document.document().url()).isEqualTo(host + "/a.html");
        assertThat(document.document().capturedAt()).isEqualTo(WarcBuilder.CAPTURED);
        assertThat(document.declaredMediaType()).isEqualTo("text/html");
        assertThat(document.fileName()).isEqualTo("a.html");
        assertThat(stored(document.content())).isEqualTo(page);
        assertThat(outcome.counts()).containsExactly(Map.entry("fetched", 1L));
        assertThat(outcome.end().received()).isEqualTo(1);
    }

    private String stored(ContentReference content) throws Exception {
        try (InputStream stream = service.getBean(RawStore.class).open(content)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_same_crawl_again_is_unchanged_throughout_and_leaves_no_upload_behind() throws Exception {
        String host = host();
        byte[] crawl = WarcBuilder.gzip()
                .page(host + "/1", "one " + host)
                .page(host + "/2", "two " + host)
                .status(host + "/3", 404, "-")
                .toBytes();
        Outcome first = pipeline.load(SOURCE, "crawl.warc.gz", crawl);
        Outcome second = pipeline.load(SOURCE, "crawl.warc.gz", crawl);

        assertThat(first.counts()).isEqualTo(Map.of("fetched", 2L, "http_error", 1L));
        assertThat(second.counts()).isEqualTo(Map.of("unchanged", 2L, "http_error", 1L));
        assertThat(second.received()).doesNotContainAnyElementsOf(first.received());
        try (Stream<Path> blobs = Files.walk(rawStore.resolve("blobs"))) {
            assertThat(blobs.filter(Files::isRegularFile).filter(file -> sizeOf(file) == crawl.length))
                    .isEmpty();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void a_changed_page_is_a_new_version_and_identical_bytes_elsewhere_are_a_duplicate() throws Exception {
        String host = host();
        Outcome outcome = pipeline.load(
                SOURCE,
                "crawl.warc",
                WarcBuilder.plain()
                        .page(host + "/plan", Instant.parse("2025-01-01T00:00:00Z"), "first " + host)
                        .page(host + "/plan", Instant.parse("2025-06-01T00:00:00Z"), "second " + host)
                        .page(host + "/plan", Instant.parse("2025-07-01T00:00:00Z"), "second " + host)
                        .page(host + "/mirror", Instant.parse("2025-08-01T00:00:00Z"), "first " + host)
                        .toBytes());

        assertThat(outcome.counts()).isEqualTo(Map.of("fetched", 2L, "unchanged", 1L, "duplicate", 1L));
        List<DocumentFetched> fetched = pipeline.fetched(outcome.end().id());
        String original = fetched.get(0).document().documentId();
        assertThat(fetched).allMatch(each -> each.document().documentId().equals(original));
        assertThat(outcome.journey())
                .filteredOn(event -> event.duplicateOf() != null)
                .hasSize(1)
                .allMatch(event -> original.equals(event.duplicateOf()));
    }

    @Test
    void a_cut_warc_ends_as_failed_with_a_dead_letter_and_all_before_the_cut_handed_on() throws Exception {
        String host = host();
        byte[] crawl = WarcBuilder.gzip()
                .page(host + "/1", "one " + host)
                .page(host + "/2", "two " + host.repeat(100))
                .toBytes();
        Outcome outcome = pipeline.load(SOURCE, "crawl.warc.gz", Arrays.copyOf(crawl, crawl.length - 30));

        assertThat(outcome.end().status()).isEqualTo(SubmissionStatus.FAILED);
        assertThat(outcome.end().error()).isEqualTo(ErrorCode.WARC_TRUNCATED);
        assertThat(outcome.counts()).isEqualTo(Map.of("fetched", 1L, "warc_truncated", 1L));
        List<DeadLetter> letters = letters(outcome.end().id());
        assertThat(letters).hasSize(1);
        ContentReference upload = letters.get(0).content();
        assertThat(upload).isNotNull();
        assertThat(service.getBean(RawStore.class).file(upload))
                .as("the bytes that the dead letter refers to")
                .exists();
    }

    @Test
    void an_empty_file_is_a_receipt_that_ends_as_empty() throws Exception {
        Outcome outcome = pipeline.load(SOURCE, "nothing.pdf", new byte[0]);

        assertThat(outcome.end().status()).isEqualTo(SubmissionStatus.COMPLETE);
        assertThat(outcome.counts()).isEqualTo(Map.of("empty", 1L));
    }

    @Test
    void a_file_of_the_same_name_and_source_is_a_version_of_the_same_document() throws Exception {
        String name = "规划-" + UUID.randomUUID() + ".txt";
        Outcome first = pipeline.load(SOURCE, name, utf8("draft " + name));
        Outcome second = pipeline.load(SOURCE, name, utf8("final " + name));

        DocumentFetched draft = pipeline.fetched(first.end().id()).get(0);
        DocumentFetched revised = pipeline.fetched(second.end().id()).get(0);
        assertThat(revised.document().documentId()).isEqualTo(draft.document().documentId());
        assertThat(revised.document().version()).isNotEqualTo(draft.document().version());
        assertThat(draft.fileName()).isEqualTo(name);
    }

    @Test
    void a_wacz_yields_the_items_of_all_its_warcs() throws Exception {
        String host = host();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "datapackage.json", utf8("{}"));
            add(
                    zip,
                    "archive/a.warc.gz",
                    WarcBuilder.gzip().page(host + "/a", "a " + host).toBytes());
            add(
                    zip,
                    "archive/b.warc",
                    WarcBuilder.plain().page(host + "/b", "b " + host).toBytes());
        }
        Outcome outcome = pipeline.load(SOURCE, "crawl.wacz", bytes.toByteArray());

        assertThat(outcome.counts()).isEqualTo(Map.of("fetched", 2L));
        assertThat(outcome.received()).hasSize(2);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void a_list_of_urls_is_a_receipt_a_line_and_private_addresses_are_refused() throws Exception {
        Outcome outcome = pipeline.load(
                SOURCE,
                "list.txt",
                utf8("# plans\nhttp://127.0.0.1:9/a\n\nhttp://localhost:9/b\nhttp://127.0.0.1:9/c\n"));

        assertThat(outcome.counts()).isEqualTo(Map.of("fetch_refused", 3L));
        assertThat(outcome.end().status()).isEqualTo(SubmissionStatus.COMPLETE);
    }

    @Test
    void urls_come_as_json_too() throws Exception {
        HttpResponse<String> answer =
                pipeline.postJson("{\"urls\":[\"http://10.0.0.1/a\",\"http://[::1]/b\"],\"source\":\"seeds\"}");

        assertThat(pipeline.outcome(Pipeline.id(answer)).counts()).isEqualTo(Map.of("fetch_refused", 2L));
    }

    @Test
    void what_is_no_document_by_its_type_is_skipped() throws Exception {
        String host = host();
        Outcome outcome = pipeline.load(
                SOURCE,
                "crawl.warc",
                WarcBuilder.plain()
                        .resource(host + "/style.css", "text/css", utf8("body { color: red }" + host))
                        .resource(host + "/app.js", "application/javascript", utf8("alert(1)" + host))
                        .resource(host + "/logo", "image/png", utf8("\u0089PNG tiny"))
                        .resource("dns:qinglan.gov.example", "text/dns", utf8("1.2.3.4"))
                        .resource(host + "/blank.html", "text/html", utf8("\r\n  \r\n"))
                        .rawResponse("no url at all", "HTTP/1.1 200 OK", utf8("<p>no name</p>"))
                        .toBytes());

        assertThat(outcome.counts()).containsEntry("empty", 1L).containsEntry("url_invalid", 1L);
        assertThat(outcome.counts().get("not_a_document")).isBetween(3L, 4L);
    }

    @Test
    void a_document_above_the_limit_is_dead_and_not_stored() throws Exception {
        String host = host();
        byte[] huge = new byte[9 << 20];
        Arrays.fill(huge, (byte) 'x');
        Outcome outcome = pipeline.load(
                SOURCE,
                "folder.warc",
                WarcBuilder.plain()
                        .resource(host + "/huge.txt", "text/plain", huge)
                        .page(host + "/next", "next " + host)
                        .toBytes());

        assertThat(outcome.counts()).isEqualTo(Map.of("too_large", 1L, "fetched", 1L));
    }

    @Test
    void an_upload_above_the_limit_is_refused_and_not_stored() throws Exception {
        try (Stream<Path> before = Files.walk(rawStore)) {
            long files = before.count();
            HttpResponse<String> sparse =
                    pipeline.upload(SOURCE, "sparse.bin", BodyPublishers.ofInputStream(() -> zeros(40L << 20)));
            HttpResponse<String> announced = pipeline.upload(SOURCE, "crawl.warc", new byte[65 << 20]);

            assertThat(sparse.statusCode()).isEqualTo(413);
            assertThat(problemCode(sparse)).isEqualTo("payload_too_large");
            assertThat(announced.statusCode()).isEqualTo(413);
            try (Stream<Path> after = Files.walk(rawStore)) {
                assertThat(after.filter(file -> sizeOf(file) > 8 << 20)).isEmpty();
            }
            assertThat(files).isPositive();
        }
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(length, left);
                Arrays.fill(buffer, offset, offset + given, (byte) 0);
                left -= given;
                return given;
            }
        };
    }

    @Test
    void a_dead_letter_that_is_sent_again_reads_its_item_alone_to_the_same_receipt() throws Exception {
        String absent = host() + "/plan";
        HttpResponse<String> answer =
                pipeline.postJson("{\"urls\":[\"http://10.0.0.1/a\",\"" + absent + "\"],\"source\":\"again\"}");
        String submission = Pipeline.id(answer);
        Outcome first = pipeline.outcome(submission);
        assertThat(first.counts()).isEqualTo(Map.of("fetch_refused", 1L, "fetch_failed", 1L));
        DeadLetter letter = letters(submission).stream()
                .filter(each -> each.error() == ErrorCode.FETCH_FAILED)
                .findFirst()
                .orElseThrow();

        SubmissionAccepted again = MessageJson.read(letter.payload(), SubmissionAccepted.class);
        assertThat(again.urls()).containsExactly(absent);
        service.getBean(Publisher.class)
                .publish(letter.topic(), again.id(), null, again)
                .get(10, TimeUnit.SECONDS);

        List<JourneyEvent> ended = pipeline.topics()
                .readUntil(
                        Topics.DOCUMENT_JOURNEY,
                        JourneyEvent.class,
                        event -> event.step() == JourneyStep.DEAD
                                && event.receipt().equals(letter.receipt())
                                && event.at().isAfter(first.end().at()),
                        event -> true);
        assertThat(ended).hasSize(1);
        assertThat(pipeline.outcome(submission).received()).hasSize(2);
    }

    private List<DeadLetter> letters(String submission) {
        return pipeline.topics()
                .readAll(
                        Topics.deadLettersOf(Topics.SUBMISSION_ACCEPTED),
                        DeadLetter.class,
                        letter -> letter.receipt() != null
                                && letter.receipt().submission().equals(submission));
    }

    @Test
    void bad_requests_are_told_what_is_wrong() throws Exception {
        assertThat(problemCode(pipeline.postJson("{ no json"))).isEqualTo("bad_request");
        assertThat(problemCode(pipeline.postJson("[]"))).isEqualTo("bad_request");
        assertThat(problemCode(pipeline.postJson("{}"))).isEqualTo("bad_request");
        assertThat(problemCode(pipeline.postJson("{\"url\":7}"))).isEqualTo("bad_request");
        assertThat(problemCode(pipeline.postJson("{\"url\":\"ftp://a/b\"}"))).isEqualTo("url_invalid");
        assertThat(problemCode(pipeline.postJson("{\"url\":\"file:///etc/passwd\"}")))
                .isEqualTo("url_invalid");
        assertThat(problemCode(pipeline.postJson("{\"url\":\"http://a.example\",\"color\":\"red\"}")))
                .isEqualTo("bad_request");
        assertThat(problemCode(pipeline.upload(Map.of("kind", "magic"), "a.txt", utf8("a"))))
                .isEqualTo("bad_request");
        assertThat(problemCode(pipeline.upload(Map.of("source", " "), "a.txt", utf8("a"))))
                .isEqualTo("bad_request");
        HttpResponse<String> cut = pipeline.post(
                "multipart/form-data; boundary=x", BodyPublishers.ofString("--x\r\nContent-Disposition: form"));
        assertThat(problemCode(cut)).isEqualTo("bad_request");
        assertThat(pipeline.post("text/plain", BodyPublishers.ofString("hello")).statusCode())
                .isEqualTo(415);
    }

    @Test
    void the_shared_crawl_is_received_whole() throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(Files.exists(SHARED_CRAWL), "the shared corpus is not beside this checkout");
        }
        Outcome outcome = pipeline.load(Map.of("source", "crawl"), "crawl.warc.gz", Files.readAllBytes(SHARED_CRAWL));

        assertThat(outcome.end().status()).isEqualTo(SubmissionStatus.COMPLETE);
        assertThat(outcome.end().received()).isEqualTo(69);
        assertThat(outcome.received()).hasSize(69);
        assertThat(outcome.counts())
                .containsEntry("http_error", 1L)
                .containsEntry("redirect", 1L)
                .containsEntry("empty", 1L)
                .containsEntry("not_a_document", 1L);
        assertThat(outcome.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(69);
    }
}
