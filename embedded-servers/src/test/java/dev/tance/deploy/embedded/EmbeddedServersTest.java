package dev.tance.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.PartFailedException;
import dev.tance.deploy.process.PartProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts, kills and restarts the real servers. */
class EmbeddedServersTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    Path directory;

    @Test
    void a_document_survives_a_kill_of_the_node() throws Exception {
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(directory)) {
            long firstPid = elasticsearch.pid();
            String url = elasticsearch.url();
            send("PUT", url + "/plans", "{\"settings\":{\"number_of_replicas\":0}}");
            send("PUT", url + "/plans/_doc/1?refresh=true", "{\"title\":\"云溪县规划\"}");

            elasticsearch.kill();
            assertThat(elasticsearch.isAlive()).isFalse();
            elasticsearch.restart(LIMIT);

            assertThat(elasticsearch.pid()).isNotEqualTo(firstPid);
            assertThat(elasticsearch.url()).isEqualTo(url);
            assertThat(send("GET", url + "/plans/_doc/1", "")).contains("云溪县规划");
        }
    }

    @Test
    void a_misspelt_index_fails_instead_of_appearing() throws Exception {
        try (EmbeddedElasticsearch elasticsearch = EmbeddedElasticsearch.start(directory)) {
            String answer = send("PUT", elasticsearch.url() + "/paln/_doc/1", "{}");

            assertThat(answer).contains("index_not_found_exception");
        }
    }

    @Test
    void the_broker_keeps_its_storage_over_a_kill_and_a_stop() throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(directory)) {
            String identity = Files.readString(directory.resolve("segments/meta.properties"));
            String address = kafka.bootstrapServers();

            kafka.kill();
            kafka.restart(LIMIT);
            kafka.restart(LIMIT);

            assertThat(kafka.bootstrapServers()).isEqualTo(address);
            assertThat(kafka.part().isReady()).isTrue();
            assertThat(directory.resolve("segments/meta.properties")).hasContent(identity);
        }
    }

    @Test
    void a_broker_that_cannot_start_is_a_clear_failure_and_leaves_no_process() {
        KafkaPart noHeap = new KafkaPart(
                directory, FreePorts.next(), FreePorts.next(), 256, List.of("-Xss1"), directory.resolve("kafka.log"));
        try (PartProcess process = new PartProcess(noHeap)) {
            process.launch();

            assertThatThrownBy(() -> process.awaitReady(LIMIT))
                    .isInstanceOf(PartFailedException.class)
                    .hasMessageContaining("kafka ended before it was ready");
            assertThat(process.isAlive()).isFalse();
        }
    }

    private static String send(String method, String url, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
