package dev.tance.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.json.MessageJson;
import dev.tance.index.testing.RunningIndex;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service answers to those who ask whether it is ready. */
class ReadinessTest {
    private final RunningIndex index = RunningIndex.shared();

    @Test
    void readiness_asks_for_elasticsearch_and_for_the_consumers() throws Exception {
        HttpResponse<String> answer = get("health/readiness");

        JsonNode parts = MessageJson.mapper().readTree(answer.body()).path("components");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(parts.at("/elasticsearch/status").stringValue()).isEqualTo("UP");
        assertThat(parts.at("/consumers/status").stringValue()).isEqualTo("UP");
    }

    @Test
    void each_topic_that_the_service_reads_has_a_consumer_that_runs() throws Exception {
        assertThat(get("prometheus").body())
                .contains("tance_consumer_running{group=\"tance-index\",topic=\"tance.document.tagged.v1\"} 1.0")
                .contains("tance_consumer_running{group=\"tance-journey\",topic=\"tance.document.journey.v1\"} 1.0")
                .contains("group=\"tance-dead-letters\",topic=\"tance.document.fetched.v1.dlq\"} 1.0");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(index.actuator().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
