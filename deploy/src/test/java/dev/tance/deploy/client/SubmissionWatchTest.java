package dev.tance.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.deploy.fake.FakeGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionWatchTest {
    private static final String PATH = "GET /api/v1/submissions/s1";
    private static final String DONE =
            "{\"id\":\"s1\",\"source\":\"news\",\"status\":\"complete\",\"received\":3,\"done\":true}";

    private final List<String> told = new ArrayList<>();

    @Test
    void a_submission_that_the_index_does_not_know_yet_is_waited_for() throws Exception {
        try (FakeGateway gateway = FakeGateway.start().answer(PATH, 404, "{}").answer(PATH, DONE);
                GatewayClient client = new GatewayClient(gateway.url(), Optional.empty())) {
            Submission end = new SubmissionWatch(client, told::add).await("s1");

            assertThat(end.received()).isEqualTo(3);
        }
    }

    @Test
    void a_gateway_that_is_away_for_a_moment_is_waited_for() throws Exception {
        try (FakeGateway gateway = FakeGateway.start().answer(PATH, 503, "{}").answer(PATH, DONE);
                GatewayClient client = new GatewayClient(gateway.url(), Optional.empty())) {
            assertThat(new SubmissionWatch(client, told::add).await("s1").isDone())
                    .isTrue();
        }
    }

    @Test
    void a_refusal_ends_the_wait_at_once() throws Exception {
        try (FakeGateway gateway = FakeGateway.start().answer(PATH, 401, "{\"title\":\"No key\"}");
                GatewayClient client = new GatewayClient(gateway.url(), Optional.empty())) {
            assertThatThrownBy(() -> new SubmissionWatch(client, told::add).await("s1"))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("No key");
        }
    }
}
