package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.AttachmentLink;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.extract.ExtractApplication;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a real broker: messages in, messages, dead letters and journeys out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractServiceTest {
    private static final String HOST = "https://www.zhuxi.gov.example/" + UUID.randomUUID() + "/";

    private ConfigurableApplicationContext service;
    private PipelineTopics topics;
    private RawStore store;
    private FetchedDocuments documents;

    @BeforeAll
    void startService(@TempDir Path directory) {
        String kafka = TestServers.kafkaBootstrapServers();
        service = new SpringApplicationBuilder(ExtractApplication.class)
                .run(
                        "--tance.kafka.bootstrap-servers=" + kafka,
                        "--tance.raw-store.directory=" + directory,
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

    private DocumentFetched fetch(String path, String mediaType, byte[] bytes) throws Exception {
        DocumentFetched fetched = documents.of(HOST + path, mediaType, bytes);
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);
        return fetched;
    }

    private JourneyEvent end(DocumentFetched fetched, JourneyStep step) throws Exception {
        return topics.await(
                        Topics.DOCUMENT_JOURNEY,
                        JourneyEvent.class,
                        1,
                        event -> event.receipt()
                                        .id()
                                        .equals(fetched.document().receipt().id())
                                && event.step() == step)
                .get(0);
    }

    private DocumentExtracted extracted(String documentId) throws Exception {
        return topics.await(
                        Topics.DOCUMENT_EXTRACTED,
                        DocumentExtracted.class,
                        1,
                        message -> message.document().documentId().equals(documentId))
                .get(0);
    }

    private <T> T stored(dev.tance.contracts.message.ContentReference reference, Class<T> type) throws Exception {
        try (InputStream stream = store.open(reference)) {
            return MessageJson.read(stream.readAllBytes(), type);
        }
    }

    @Test
    void a_page_becomes_text_and_then_targets() throws Exception {
        byte[] page = SamplePages.page("竹溪县绿色发展实施方案", SamplePages.PLAN + "<br><a href='files/fj.pdf'>附件：任务表.pdf</a>")
                .getBytes(Charset.forName("GBK"));

        DocumentFetched fetched = fetch("plan.html", "text/html", page);

        DocumentExtracted extracted = extracted(fetched.document().documentId());
        assertThat(extracted.title()).isEqualTo("竹溪县绿色发展实施方案");
        assertThat(extracted.metadata()).containsEntry("published", "2024-04-02");
        assertThat(extracted.attachments()).extracting(AttachmentLink::url).containsExactly(HOST + "files/fj.pdf");
        DocumentText text = stored(extracted.text(), DocumentText.class);
        assertThat(text.text()).isEqualTo(SamplePages.PLAN);

        DocumentTagged tagged = topics.await(
                        Topics.DOCUMENT_TAGGED,
                        DocumentTagged.class,
                        1,
                        message -> message.document().equals(fetched.document()))
                .get(0);
        DocumentTags tags = stored(tagged.tags(), DocumentTags.class);
        assertThat(tags.targets()).extracting(target -> target.indicator()).contains("森林覆盖率");
        assertThat(tags.facts().published()).hasToString("2024-04-02");
        assertThat(tagged.targetCount()).isEqualTo(tags.targets().size());
        assertThat(end(fetched, JourneyStep.TAGGED).component()).startsWith("extract-service/");
    }

    @Test
    void the_rows_of_an_indicator_table_become_targets_of_their_cells() throws Exception {
        String table = "<table><tr><th>指标</th><th>单位</th><th>2024年</th><th>2030年目标</th><th>属性</th></tr>"
                + "<tr><td>绿电占比</td><td>%</td><td>24.3</td><td>31</td><td>约束性</td></tr>"
                + "<tr><td>公共充电桩</td><td>个</td><td>600</td><td>900</td><td>预期性</td></tr></table>";
        byte[] page = SamplePages.page("竹溪县主要指标", SamplePages.PLAN + table).getBytes(StandardCharsets.UTF_8);

        DocumentFetched fetched = fetch("table.html", "text/html", page);

        DocumentTagged tagged = topics.await(
                        Topics.DOCUMENT_TAGGED,
                        DocumentTagged.class,
                        1,
                        message -> message.document().equals(fetched.document()))
                .get(0);
        DocumentText text = stored(tagged.text(), DocumentText.class);
        assertThat(text.tables()).hasSize(1);
        assertThat(stored(tagged.tags(), DocumentTags.class).targets())
                .filteredOn(target -> target.rule().equals("table.value"))
                .extracting(target -> target.indicator() + " " + text.text().substring(target.start(), target.end())
                        + target.unit() + " " + target.deadline() + " " + target.stringency())
                .containsExactly("绿电占比 31% 2030 ensure", "公共充电桩 900个 2030 plain");
    }

    @Test
    void a_mirror_with_another_page_around_it_is_a_duplicate_of_what_was_accepted_first_in_whatever_order_they_come()
            throws Exception {
        String body = SamplePages.PLAN + "全县每年安排专项资金，用于支持重点乡镇绿色转型。";
        DocumentFetched original = documents.of(
                HOST + "original.html",
                "text/html",
                SamplePages.page("竹溪县方案", body).getBytes(StandardCharsets.UTF_8));
        DocumentFetched mirror = documents.of(
                HOST + "mirror.html",
                "text/html",
                SamplePages.mirror("竹溪县方案", body).getBytes(StandardCharsets.UTF_8));

        topics.send(Topics.DOCUMENT_FETCHED, mirror.document().documentId(), mirror);
        end(mirror, JourneyStep.EXTRACTED);
        topics.send(Topics.DOCUMENT_FETCHED, original.document().documentId(), original);

        JourneyEvent skipped = end(mirror, JourneyStep.SKIPPED);
        assertThat(skipped.reason()).isEqualTo(SkipReason.DUPLICATE);
        assertThat(skipped.duplicateOf()).isEqualTo(original.document().documentId());
        assertThat(end(original, JourneyStep.EXTRACTED).document()).isEqualTo(original.document());
    }

    @Test
    void a_broken_file_is_a_dead_letter_and_the_one_after_it_goes_on() throws Exception {
        DocumentFetched broken =
                fetch("broken.pdf", "application/pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII));
        DocumentFetched fine = fetch(
                "fine.html",
                "text/html",
                SamplePages.page("另一个方案", "本县将在2026年建成村级服务站30个。").getBytes(StandardCharsets.UTF_8));

        DeadLetter letter = topics.await(
                        Topics.deadLettersOf(Topics.DOCUMENT_FETCHED),
                        DeadLetter.class,
                        1,
                        dead -> broken.document().equals(dead.document()))
                .get(0);
        assertThat(letter.error()).isEqualTo(ErrorCode.CORRUPT);
        assertThat(end(broken, JourneyStep.DEAD).error()).isEqualTo(ErrorCode.CORRUPT);
        assertThat(end(fine, JourneyStep.TAGGED).document()).isEqualTo(fine.document());
    }

    @Test
    void pages_without_a_document_are_skipped_with_a_reason() throws Exception {
        DocumentFetched script = fetch(
                "app.html",
                "text/html",
                "<html><body><div id=app></div><script src=a.js></script></body></html>"
                        .getBytes(StandardCharsets.UTF_8));
        DocumentFetched picture =
                fetch("logo.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        assertThat(end(script, JourneyStep.SKIPPED).reason()).isEqualTo(SkipReason.SCRIPT_ONLY);
        assertThat(end(picture, JourneyStep.SKIPPED).reason()).isEqualTo(SkipReason.NOT_A_DOCUMENT);
    }

    @Test
    void an_archive_of_several_documents_gives_each_a_receipt_of_its_own() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (String name : List.of("通知.txt", "表/任务.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + "：到2025年建成示范点8个。").getBytes(Charset.forName("GBK")));
            }
        }

        DocumentFetched archive = fetch("files.zip", "application/zip", bytes.toByteArray());

        String member = Identifiers.member(archive.document().documentId(), "表/任务.txt");
        DocumentExtracted extracted = extracted(member);
        assertThat(extracted.document().parent()).isEqualTo(archive.document().documentId());
        assertThat(extracted.document().url()).isEqualTo(HOST + "files.zip#!/表/任务.txt");
        assertThat(extracted.document().receipt().id())
                .isEqualTo(
                        Identifiers.memberReceipt(archive.document().receipt().id(), "表/任务.txt"));
        assertThat(stored(extracted.text(), DocumentText.class).text()).contains("建成示范点8个");
        assertThat(extracted(archive.document().documentId()).metadata()).containsEntry("members", "2");
    }

    @Test
    void a_message_that_is_no_json_is_a_dead_letter_and_blocks_nothing() throws Exception {
        topics.sendBytes(Topics.DOCUMENT_FETCHED, "{ no json".getBytes(StandardCharsets.UTF_8));

        List<DeadLetter> letters = topics.await(
                Topics.deadLettersOf(Topics.DOCUMENT_FETCHED),
                DeadLetter.class,
                1,
                dead -> dead.error() == ErrorCode.MALFORMED_MESSAGE);
        assertThat(letters).hasSize(1);
    }

    @Test
    void bytes_that_the_store_lost_are_a_dead_letter() throws Exception {
        DocumentFetched fetched =
                documents.of(HOST + "lost.html", "text/html", "<p>x</p>".getBytes(StandardCharsets.UTF_8));
        store.remove(fetched.content());
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);

        assertThat(end(fetched, JourneyStep.DEAD).error()).isEqualTo(ErrorCode.RAW_BYTES_MISSING);
    }
}
