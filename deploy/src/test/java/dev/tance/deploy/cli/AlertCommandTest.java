package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertCommandTest {
    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = FakeGateway.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void an_alert_is_saved_with_its_filters_and_its_secret_told_once() {
        gateway.answer("POST /api/v1/alerts", "{\"id\":\"a1\",\"secret\":\"geheim\"}");

        CommandLineRun run = CommandLineRun.of(
                "alert",
                "add",
                "森林",
                "--filter",
                "indicator=forest_coverage",
                "--filter",
                "year=2030",
                "--webhook",
                "https://hooks.example.org/a",
                "--url",
                gateway.url());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                        alert a1
                        events: /api/v1/alerts/a1/events, feed: /api/v1/alerts/a1/feed
                        secret of the signatures, told only now: geheim
                        """);
        assertThat(new String(gateway.requests().getFirst().body(), StandardCharsets.UTF_8))
                .contains(
                        "\"name\":\"森林\"",
                        "\"kind\":\"targets\"",
                        "\"indicator\":\"forest_coverage\"",
                        "hooks.example.org");
    }

    @Test
    void alerts_are_listed_with_what_is_wrong_with_their_webhooks() {
        gateway.answer("GET /api/v1/alerts", """
                {"items":[{"id":"a1","name":"节水","kind":"documents","query":{"q":["节水"]},"webhook":null,"failures":0},
                 {"id":"a2","name":"b","kind":"targets","query":{},"webhook":"https://h.example/","failures":3,
                  "lastError":"the webhook answers 500"}],"next":null,"total":2}
                """);

        CommandLineRun run = CommandLineRun.of("alert", "list", "--url", gateway.url());

        assertThat(run.out()).isEqualTo("""
                        id  name  kind       query           webhook             failures
                        a1  节水  documents  {"q":["节水"]}  –                   0
                        a2  b     targets    {}              https://h.example/  3 (the webhook answers 500)
                        """);
    }

    @Test
    void an_alert_is_removed_by_its_id_and_an_unknown_one_is_told() {
        gateway.answer("DELETE /api/v1/alerts/a1", "");
        gateway.answer(
                "DELETE /api/v1/alerts/a9", 404, "{\"title\":\"There is no such resource\",\"detail\":\"no alert\"}");

        assertThat(CommandLineRun.of("alert", "remove", "a1", "--url", gateway.url())
                        .exitCode())
                .isZero();
        CommandLineRun unknown = CommandLineRun.of("alert", "remove", "a9", "--url", gateway.url());
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("no alert").hasLineCount(1);
    }
}
