package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.DocumentFacts;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.extract.ExtractApplication;
import dev.tance.extract.compilation.InventedBook;
import dev.tance.extract.file.ChinesePdf;
import dev.tance.extract.file.TestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Documents that know of each other, through the running service and in whatever order they come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedDocumentsTest {
    private static final String HOST = "https://www.zhuxi.gov.example/" + UUID.randomUUID() + "/";
    private static final String NOTICE = "竹溪县人民政府关于印发《竹溪县水网规划》的通知";

    private ConfigurableApplicationContext service;
    private PipelineTopics topics;
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
        documents = new FetchedDocuments(
                service.getBean(RawStore.class), UUID.randomUUID().toString());
    }

    @AfterAll
    void stopService() {
        topics.close();
        service.close();
    }

    private void send(DocumentFetched fetched) throws Exception {
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);
    }

    private DocumentFetched file(String name, Path folder) throws Exception {
        Path pdf = ChinesePdf.write(
                folder.resolve(name),
                List.of(List.of("　　到2026年，全县新增供水能力" + name.length() + "万立方米，", "管网漏损率控制在百分之九以内，各乡镇负责落实。")));
        return documents.of(HOST + name, "application/pdf", Files.readAllBytes(pdf));
    }

    private DocumentFetched notice(String name, String file) throws Exception {
        String page = SamplePages.page(
                NOTICE,
                "竹政发〔2024〕" + name.length() + "号</p><p>各乡镇人民政府：现将规划印发给你们，请认真组织实施，确保" + name
                        + "各项任务按期完成。</p><p><a href='" + file + "'>附件.pdf</a>");
        return documents.of(HOST + name, "text/html", TestFiles.utf8(page));
    }

    private DocumentFacts covered(DocumentFetched file) throws Exception {
        return topics.await(
                        Topics.DOCUMENT_TAGGED,
                        DocumentTagged.class,
                        1,
                        message -> message.document().equals(file.document())
                                && !message.facts().fromCoveringPage().isEmpty())
                .get(0)
                .facts();
    }

    private JourneyEvent end(String documentId, JourneyStep step) throws Exception {
        return topics.await(
                        Topics.DOCUMENT_JOURNEY,
                        JourneyEvent.class,
                        1,
                        event -> event.document() != null
                                && event.document().documentId().equals(documentId)
                                && event.step() == step)
                .get(0);
    }

    @Test
    void an_attachment_takes_title_number_and_date_from_its_notice_whichever_comes_first(@TempDir Path folder)
            throws Exception {
        DocumentFetched early = file("early.pdf", folder);
        DocumentFetched late = file("later-file.pdf", folder);

        send(early);
        end(early.document().documentId(), JourneyStep.TAGGED);
        send(notice("first-notice.html", "early.pdf"));
        DocumentFetched second = notice("the-second-notice.html", "later-file.pdf");
        send(second);
        end(second.document().documentId(), JourneyStep.EXTRACTED);
        send(late);

        for (DocumentFetched file : List.of(early, late)) {
            DocumentFacts facts = covered(file);
            assertThat(facts.title()).isEqualTo("竹溪县水网规划");
            assertThat(facts.published()).hasToString("2024-04-02");
            assertThat(facts.documentNumber()).startsWith("竹政发〔2024〕");
            assertThat(facts.fromCoveringPage()).contains("title", "documentNumber", "published");
        }
    }

    @Test
    void a_part_of_a_book_and_the_same_document_of_a_crawl_are_one_whichever_comes_first() throws Exception {
        DocumentFetched crawledBefore = crawled(0);
        DocumentFetched book = documents.of(HOST + "book.txt", "text/plain", TestFiles.utf8(InventedBook.text()));
        DocumentFetched crawledAfter = crawled(1);

        send(crawledBefore);
        end(crawledBefore.document().documentId(), JourneyStep.TAGGED);
        send(book);
        String duplicate = part(book, "001 竹溪县节水型社会建设方案.html");
        String original = part(book, "002 关于加强〈云岭县水源条例〉落实的意见.html");
        end(original, JourneyStep.TAGGED);
        send(crawledAfter);

        JourneyEvent partSkipped = end(duplicate, JourneyStep.SKIPPED);
        assertThat(partSkipped.reason()).isEqualTo(SkipReason.DUPLICATE);
        assertThat(partSkipped.duplicateOf()).isEqualTo(crawledBefore.document().documentId());
        JourneyEvent crawledSkipped = end(crawledAfter.document().documentId(), JourneyStep.SKIPPED);
        assertThat(crawledSkipped.reason()).isEqualTo(SkipReason.DUPLICATE);
        assertThat(crawledSkipped.duplicateOf()).isEqualTo(original);
        assertThat(aliases(original)).containsExactly(InventedBook.source(1));
    }

    private DocumentFetched crawled(int number) throws Exception {
        String body = String.join("</p><p>", InventedBook.paragraphs(number));
        return documents.of(
                HOST + "crawled-" + number + ".html", "text/html", TestFiles.utf8(SamplePages.page("某县文件", body)));
    }

    private static String part(DocumentFetched book, String path) {
        return Identifiers.member(book.document().documentId(), path);
    }

    private List<String> aliases(String documentId) throws Exception {
        return topics.await(
                        Topics.DOCUMENT_TAGGED,
                        DocumentTagged.class,
                        1,
                        message -> message.document().documentId().equals(documentId))
                .get(0)
                .facts()
                .aliases();
    }
}
