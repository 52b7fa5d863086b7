package dev.tance.extract.pipeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.extract.ExtractApplication;
import dev.tance.extract.file.OfficeFiles;
import dev.tance.extract.file.TestFiles;
import dev.tance.extract.worker.MisbehavingParsers;
import dev.tance.extract.worker.WorkerPool;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * A folder of hostile files through the running service, a real broker and real child processes, with ordinary documents
 * among them: each hostile file costs itself alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePipelineTest {
    private static final String HOST = "https://www.xushui.gov.example/" + UUID.randomUUID() + "/";
    private static final String ZEROS_SHA256 = "49bc20df15e412a64472421e13fe86ff1c5165e18b2afccf160d4dc19fe68a14";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Map<String, DocumentFetched> sent = new LinkedHashMap<>();
    private ConfigurableApplicationContext service;
    private PipelineTopics topics;
    private FetchedDocuments documents;
    private RawStore store;

    /** Children whose parsers misbehave when a file's name says so. No @Configuration: other tests must not find it by scanning. */
    static class Children {
        @Bean
        WorkerPool workers(ExtractProperties properties, Clock clock) {
            return MisbehavingParsers.pool(properties.ordinary(), clock);
        }
    }

    @BeforeAll
    void startService(@TempDir Path directory) throws Exception {
        String kafka = TestServers.kafkaBootstrapServers();
        service = new SpringApplicationBuilder(ExtractApplication.class, Children.class)
                .run(
                        "--spring.main.allow-bean-definition-overriding=true",
                        "--tance.kafka.bootstrap-servers=" + kafka,
                        "--tance.raw-store.directory=" + directory,
                        "--tance.extract.largest-file=2GB",
                        "--tance.extract.longest=" + LIMIT.toSeconds() + "s",
                        "--tance.extract.longest-without-progress=15s",
                        "--server.port=0");
        topics = new PipelineTopics(kafka);
        store = service.getBean(RawStore.class);
        documents = new FetchedDocuments(store, UUID.randomUUID().toString());
    }

    @AfterAll
    void stopService() {
        topics.close();
        service.close();
    }

    private void send(String name, String mediaType, byte[] bytes) throws Exception {
        send(name, documents.of(HOST + name, mediaType, bytes));
    }

    private void send(String name, DocumentFetched fetched) throws Exception {
        sent.put(name, fetched);
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);
    }

    private Map<String, JourneyEvent> ends(List<String> names, List<JourneyStep> steps) throws Exception {
        Map<String, String> nameOf = names.stream()
                .collect(Collectors.toMap(
                        name -> requireNonNull(sent.get(name)).document().documentId(), name -> name));
        Map<String, JourneyEvent> ends = new LinkedHashMap<>();
        topics.await(
                        Topics.DOCUMENT_JOURNEY,
                        JourneyEvent.class,
                        names.size(),
                        event -> event.document() != null
                                && nameOf.containsKey(event.document().documentId())
                                && steps.contains(event.step()))
                .forEach(event -> ends.put(
                        requireNonNull(
                                nameOf.get(requireNonNull(event.document()).documentId())),
                        event));
        return ends;
    }

    @Test
    void each_ends_with_its_code_and_nothing_else_is_harmed(@TempDir Path folder) throws Exception {
        HostileFolder hostile = HostileFolder.in(folder);
        Instant begun = Instant.now();
        List<String> fine = new ArrayList<>();
        int number = 0;
        for (String name : hostile.names()) {
            send(name, "application/octet-stream", hostile.bytes(name));
            fine.add(sendPage(number++));
        }
        sendZeros();
        fine.addAll(sendWrongExtensions(folder));
        fine.add(sendEndlessNesting());

        Map<String, JourneyEvent> read = ends(fine, List.of(JourneyStep.EXTRACTED, JourneyStep.SKIPPED));
        assertThat(read.values()).extracting(JourneyEvent::step).containsOnly(JourneyStep.EXTRACTED);

        Map<String, ErrorCode> expected = new LinkedHashMap<>(hostile.expected());
        expected.put("zeros.doc", ErrorCode.UNSUPPORTED);
        Map<String, JourneyEvent> dead =
                ends(List.copyOf(expected.keySet()), List.of(JourneyStep.DEAD, JourneyStep.EXTRACTED));
        assertThat(codes(dead)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(deadLetters(expected.size())).containsExactlyInAnyOrderEntriesOf(expected);

        assertThat(read.entrySet())
                .filteredOn(entry -> entry.getKey().startsWith("page-"))
                .allMatch(
                        entry -> entry.getValue().at().isBefore(begun.plus(LIMIT)), "not delayed by more than a limit");

        assertThat(service.isRunning()).isTrue();
        send("after.docx", "application/msword", Files.readAllBytes(OfficeFiles.docx(folder.resolve("after.docx"))));
        assertThat(ends(List.of("after.docx"), List.of(JourneyStep.EXTRACTED))).hasSize(1);
    }

    private static Map<String, ErrorCode> codes(Map<String, JourneyEvent> ends) {
        Map<String, ErrorCode> codes = new LinkedHashMap<>();
        ends.forEach((name, event) -> codes.put(name, event.error()));
        return codes;
    }

    private Map<String, ErrorCode> deadLetters(int count) throws Exception {
        Map<String, ErrorCode> codes = new LinkedHashMap<>();
        topics.await(
                        Topics.deadLettersOf(Topics.DOCUMENT_FETCHED),
                        DeadLetter.class,
                        count,
                        letter -> letter.document() != null
                                && letter.document().url().startsWith(HOST)
                                && !letter.document().url().contains("#!/"))
                .forEach(letter ->
                        codes.put(requireNonNull(letter.document()).url().substring(HOST.length()), letter.error()));
        return codes;
    }

    private String sendPage(int number) throws Exception {
        String name = "page-" + number + ".html";
        String page = SamplePages.page("叙水县第" + number + "号方案", "本县将在2026年建成村级服务站" + (30 + number) + "个。");
        send(name, "text/html", TestFiles.utf8(page));
        return name;
    }

    /** A file of a gigabyte that takes no room on the disk: the store holds it by name, as if it had been put there. */
    private void sendZeros() throws Exception {
        DocumentFetched small = documents.of(HOST + "zeros.doc", "application/msword", new byte[] {0});
        Path root = store.file(small.content()).resolve("../../..").normalize();
        Path file = Files.createDirectories(root.resolve("49").resolve("bc")).resolve(ZEROS_SHA256);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        DocumentIdentity identity = small.document();
        send(
                "zeros.doc",
                new DocumentFetched(
                        new DocumentIdentity(
                                identity.documentId(),
                                ZEROS_SHA256,
                                identity.url(),
                                identity.capturedAt(),
                                identity.receipt(),
                                null),
                        new ContentReference(ZEROS_SHA256, 1L << 30),
                        "application/msword",
                        null,
                        "zeros.doc",
                        Map.of()));
    }

    private List<String> sendWrongExtensions(Path folder) throws Exception {
        send("word.pdf", "application/pdf", Files.readAllBytes(OfficeFiles.docx(folder.resolve("word.docx"))));
        byte[] pdf = Files.readAllBytes(TestFiles.save(
                TestFiles.pdf(new String[] {"72|700|A plan that is a PDF file although its name says a page"}),
                folder.resolve("plan.pdf")));
        send("pdf.html", "text/html", pdf);
        send("page.doc", "application/msword", TestFiles.utf8(SamplePages.page("叙水县方案", "到2026年，新建公园12个。")));
        return List.of("word.pdf", "pdf.html", "page.doc");
    }

    private String sendEndlessNesting() throws Exception {
        String deep = "<html><body>" + "<div><table><tr><td>".repeat(100_000) + "<p>到2026年，新增绿地13公顷，保有量不下降。</p>";
        send("deep.html", "text/html", TestFiles.utf8(deep));
        return "deep.html";
    }

    @Test
    void archives_that_hold_ever_more_archives_end_at_the_third_level(@TempDir Path folder) throws Exception {
        byte[] inner = TestFiles.utf8("到2026年，建成示范点9个。");
        for (int depth = 0; depth < 6; depth++) {
            Map<String, byte[]> members = new LinkedHashMap<>();
            members.put("a" + (depth == 0 ? ".txt" : ".zip"), inner);
            members.put("b.txt", TestFiles.utf8("第" + depth + "层的说明。"));
            inner = Files.readAllBytes(TestFiles.zip(folder.resolve("pairs.zip"), members));
        }
        send("pairs.zip", "application/zip", inner);

        DeadLetter letter = topics.await(
                        Topics.deadLettersOf(Topics.DOCUMENT_FETCHED),
                        DeadLetter.class,
                        1,
                        dead -> dead.document() != null && dead.document().url().startsWith(HOST + "pairs.zip"))
                .get(0);

        assertThat(letter.error()).isEqualTo(ErrorCode.ARCHIVE_BOMB);
        assertThat(requireNonNull(letter.document()).url()).isEqualTo(HOST + "pairs.zip#!/a.zip#!/a.zip#!/a.zip");
    }

    @Test
    void a_picture_of_entities_is_a_picture() throws Exception {
        send(
                "bomb.svg",
                "image/svg+xml",
                TestFiles.utf8(
                        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a '&b;&b;&b;'><!ENTITY b '&a;&a;'>]><svg>&a;</svg>"));

        assertThat(ends(List.of("bomb.svg"), List.of(JourneyStep.SKIPPED)).values())
                .extracting(JourneyEvent::reason)
                .containsExactly(SkipReason.NOT_A_DOCUMENT);
    }

    @Test
    void the_text_of_a_file_with_a_wrong_name_is_read() throws Exception {
        send("named.rtf", "application/rtf", TestFiles.utf8(SamplePages.page("叙水县方案", "到2026年，改造管网58公里。")));

        DocumentExtracted extracted = topics.await(
                        Topics.DOCUMENT_EXTRACTED,
                        DocumentExtracted.class,
                        1,
                        message -> message.document().url().equals(HOST + "named.rtf"))
                .get(0);
        assertThat(extracted.mediaType()).isEqualTo("text/html");
        assertThat(extracted.title()).isEqualTo("叙水县方案");
    }
}
