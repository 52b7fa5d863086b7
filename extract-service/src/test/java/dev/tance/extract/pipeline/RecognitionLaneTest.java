package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentExtracted;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.extract.ExtractApplication;
import dev.tance.extract.file.ScanFiles;
import dev.tance.extract.recognition.FakeTesseract;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Scans in the running service: they are recognised in a lane of their own, beside which everything else goes on. */
class RecognitionLaneTest {
    private static final String SENTENCE = "竹溪县到二〇三〇年建成绿色矿山十八座，复垦土地四百亩，新增造林三千亩，治理河道二十公里。";
    private static final String HOST = "https://www.zhuxi.gov.example/" + UUID.randomUUID() + "/";

    @TempDir
    Path folder;

    private final PipelineTopics topics = new PipelineTopics(TestServers.kafkaBootstrapServers());
    private @Nullable ConfigurableApplicationContext service;

    /** Starts the service with a program in the place of tesseract; answers what makes documents for it. */
    private FetchedDocuments start(Path program) {
        ConfigurableApplicationContext started = new SpringApplicationBuilder(ExtractApplication.class)
                .run(
                        "--tance.kafka.bootstrap-servers=" + TestServers.kafkaBootstrapServers(),
                        "--tance.raw-store.directory=" + folder.resolve("store"),
                        "--tance.extract.recognition-program=" + program,
                        "--tance.extract.longest-page=5m",
                        "--server.port=0");
        service = started;
        return new FetchedDocuments(
                started.getBean(RawStore.class), UUID.randomUUID().toString());
    }

    @AfterEach
    void stop() {
        topics.close();
        if (service != null) {
            service.close();
        }
    }

    private DocumentFetched scan(FetchedDocuments documents, String name) throws Exception {
        byte[] bytes = Files.readAllBytes(ScanFiles.pdf(folder.resolve("scan.pdf"), ScanFiles.page()));
        return sent(documents.of(HOST + name, "application/pdf", bytes));
    }

    private DocumentFetched sent(DocumentFetched fetched) throws Exception {
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);
        return fetched;
    }

    private JourneyEvent await(DocumentFetched fetched, JourneyStep step) throws Exception {
        String receipt = fetched.document().receipt().id();
        return topics.await(
                        Topics.DOCUMENT_JOURNEY,
                        JourneyEvent.class,
                        1,
                        event -> event.receipt().id().equals(receipt) && event.step() == step)
                .get(0);
    }

    @Test
    void a_scan_that_takes_its_time_keeps_no_other_document_waiting() throws Exception {
        Path started = folder.resolve("started");
        Path release = folder.resolve("release");
        FetchedDocuments documents = start(FakeTesseract.in(
                folder,
                "touch " + started + "; while [ ! -e " + release + " ]; do sleep 0.1; done; "
                        + FakeTesseract.printing(SENTENCE, 87)));

        DocumentFetched scan = scan(documents, "slow.pdf");
        topics.await(Topics.DOCUMENT_EXTRACT_SLOW, DocumentFetched.class, 1, fetched -> fetched.equals(scan));
        while (!Files.exists(started)) {
            Thread.sleep(50);
        }
        for (int page = 0; page < 20; page++) {
            byte[] html = SamplePages.page("竹溪县第" + page + "号方案", "本县将在2026年建成村级服务站" + page + "个。")
                    .getBytes(StandardCharsets.UTF_8);
            await(sent(documents.of(HOST + page + ".html", "text/html", html)), JourneyStep.EXTRACTED);
        }
        Files.createFile(release);

        assertThat(await(scan, JourneyStep.EXTRACTED).mediaType()).isEqualTo("application/pdf");
        DocumentExtracted extracted = topics.await(
                        Topics.DOCUMENT_EXTRACTED,
                        DocumentExtracted.class,
                        1,
                        message -> message.document().equals(scan.document()))
                .get(0);
        assertThat(extracted.metadata()).containsEntry("recognisedPages", "1:87");
        assertThat(extracted.warnings()).containsExactly("ocr");
        RawStore store = Objects.requireNonNull(service).getBean(RawStore.class);
        try (InputStream stream = store.open(extracted.text())) {
            DocumentText text = MessageJson.read(stream.readAllBytes(), DocumentText.class);
            assertThat(text.text()).isEqualTo(SENTENCE);
        }
    }

    @Test
    void a_scan_whose_recognition_is_killed_is_a_dead_letter_with_the_code() throws Exception {
        FetchedDocuments documents = start(FakeTesseract.in(folder, "kill -9 $$"));

        assertThat(await(scan(documents, "killed.pdf"), JourneyStep.DEAD).error())
                .isEqualTo(ErrorCode.PARSER_CRASHED);
    }

    @Test
    void without_the_program_a_scan_is_skipped_so_that_it_is_found_again_once_it_is_there() throws Exception {
        FetchedDocuments documents = start(folder.resolve("no-such-program"));

        JourneyEvent skipped = await(scan(documents, "waiting.pdf"), JourneyStep.SKIPPED);

        assertThat(skipped.reason()).isEqualTo(SkipReason.OCR_NEEDED);
        assertThat(skipped.detail()).contains("tesseract-ocr-chi-sim");
        assertThat(skipped.document()).as("what a replay needs").isNotNull();
    }
}
