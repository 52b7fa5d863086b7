package dev.tance.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.Target;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.extract.ExtractApplication;
import dev.tance.extract.rules.CurrentEngine;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Rules changed under a running service on a real broker: the next document is read with them. */
class RulesReloadTest {
    private static final String HOST = "https://www.yunxi.gov.example/" + UUID.randomUUID() + "/";
    private static final String SENTENCE = "到2026年，全县建成光伏园区3个。";
    private static final String PARKS = "solar_park_count\t光伏园区数量\tsolar parks\tcount\tup\t光伏园区\n";

    @TempDir
    private Path directory;

    @SuppressWarnings("NullAway.Init") // set before the test
    private Path rules;

    @SuppressWarnings("NullAway.Init") // set before the test
    private ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init") // set before the test
    private PipelineTopics topics;

    @SuppressWarnings("NullAway.Init") // set before the test
    private FetchedDocuments documents;

    @BeforeEach
    void startService() throws Exception {
        String kafka = TestServers.kafkaBootstrapServers();
        rules = Files.createDirectory(directory.resolve("rules"));
        service = new SpringApplicationBuilder(ExtractApplication.class)
                .run(
                        "--tance.kafka.bootstrap-servers=" + kafka,
                        "--tance.raw-store.directory=" + directory.resolve("store"),
                        "--tance.tagging.rules=" + rules,
                        "--tance.tagging.check-every=100ms",
                        "--server.port=0");
        topics = new PipelineTopics(kafka);
        documents = new FetchedDocuments(
                service.getBean(RawStore.class), UUID.randomUUID().toString());
    }

    @AfterEach
    void stopService() {
        topics.close();
        service.close();
    }

    @Test
    void changed_rules_hold_from_the_next_document_on_and_wrong_ones_change_nothing() throws Exception {
        DocumentTags before = tagsOf("before.html");
        assertThat(solarParks(before).canonical()).isNull();

        Files.writeString(rules.resolve("indicators.tsv"), PARKS);
        awaitReload();
        DocumentTags after = tagsOf("after.html");
        assertThat(solarParks(after).canonical()).isEqualTo("solar_park_count");
        assertThat(after.engineVersion()).isNotEqualTo(before.engineVersion());
        assertThat(solarParks(after).engineVersion()).isEqualTo(after.engineVersion());

        Files.writeString(rules.resolve("indicators.tsv"), PARKS + "broken row\n");
        JsonNode reloaded = http("POST", "taggingrules");
        assertThat(reloaded.path("fault").stringValue(""))
                .as(reloaded.toString())
                .startsWith("indicators.tsv, line 2: needs 6 columns");
        assertThat(reloaded.get("engineVersion").stringValue()).isEqualTo(after.engineVersion());
        assertThat(http("GET", "health/taggingRules").get("status").stringValue())
                .isEqualTo("DOWN");
        assertThat(http("GET", "health/readiness").get("status").stringValue()).isEqualTo("UP");
        assertThat(http("GET", "metrics/tance.tagging.rules.valid")
                        .get("measurements")
                        .get(0)
                        .get("value")
                        .doubleValue())
                .isZero();
        assertThat(tagsOf("still.html").engineVersion()).isEqualTo(after.engineVersion());
    }

    private DocumentTags tagsOf(String path) throws Exception {
        String title = "云溪县能源方案" + path;
        byte[] page =
                SamplePages.page(title, SamplePages.PLAN + SENTENCE + path).getBytes(StandardCharsets.UTF_8);
        DocumentFetched fetched = documents.of(HOST + path, "text/html", page);
        topics.send(Topics.DOCUMENT_FETCHED, fetched.document().documentId(), fetched);
        DocumentTagged tagged = topics.await(
                        Topics.DOCUMENT_TAGGED,
                        DocumentTagged.class,
                        1,
                        message -> message.document().equals(fetched.document()))
                .get(0);
        try (InputStream stream = service.getBean(RawStore.class).open(tagged.tags())) {
            DocumentTags tags = MessageJson.read(stream.readAllBytes(), DocumentTags.class);
            assertThat(tagged.engineVersion()).isEqualTo(tags.engineVersion());
            return tags;
        }
    }

    private static Target solarParks(DocumentTags tags) {
        return tags.targets().stream()
                .filter(target -> target.indicator().contains("光伏园区"))
                .findFirst()
                .orElseThrow();
    }

    private void awaitReload() throws InterruptedException {
        CurrentEngine engines = service.getBean(CurrentEngine.class);
        for (int i = 0; i < 600 && engines.state().reloads() == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(engines.state().reloads()).isEqualTo(1);
    }

    private JsonNode http(String method, String path) throws Exception {
        String port = service.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + path))
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return MessageJson.mapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }
}
