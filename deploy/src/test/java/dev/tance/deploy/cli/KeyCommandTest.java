package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.access.ApiKeyToken;
import dev.tance.contracts.json.MessageJson;
import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class KeyCommandTest {
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
    void a_new_key_is_the_only_line_of_the_result_so_that_it_can_be_kept_by_a_pipe() {
        gateway.answer(
                "POST /api/v1/admin/keys",
                "{\"id\":\"0123456789ab\",\"name\":\"app\",\"role\":\"operator\",\"key\":\"tance_0123456789ab_secret\"}");

        CommandLineRun run = run("create", "app", "--role", "operator", "--requests", "50");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("tance_0123456789ab_secret\n");
        assertThat(run.err()).contains("only time", "0123456789ab", "operator");
        assertThat(gateway.requests().getFirst().line()).isEqualTo("POST /api/v1/admin/keys");
    }

    @Test
    void keys_are_listed_without_their_secrets() {
        gateway.answer("GET /api/v1/admin/keys", """
                {"items":[{"id":"0123456789ab","role":"reader","name":"分析员","requestsPerWindow":null,
                 "createdAt":"2026-03-01T08:00:00Z","createdBy":"local","revokedAt":null,"revokedBy":null}],"next":null,"total":1}
                """);

        assertThat(run("list").out()).isEqualTo("""
                        id            role    name    made                  by     revoked
                        0123456789ab  reader  分析员  2026-03-01T08:00:00Z  local
                        """);
    }

    @Test
    void a_key_is_revoked_by_its_id() {
        gateway.answer("DELETE /api/v1/admin/keys/0123456789ab", "{\"id\":\"0123456789ab\",\"name\":\"app\"}");

        CommandLineRun run = run("revoke", "0123456789ab");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("revoked 0123456789ab (app)\n");
    }

    @Test
    void the_first_admins_key_is_made_without_any_gateway() {
        gateway.close();

        JsonNode made = MessageJson.mapper()
                .readTree(run("create", "--bootstrap", "--json").out());

        ApiKeyToken token = ApiKeyToken.parse(made.get("key").stringValue()).orElseThrow();
        assertThat(token.matches(made.get("sha256").stringValue())).isTrue();
    }

    @Test
    void the_first_admin_is_told_what_to_do_with_the_key() {
        assertThat(run("create", "--bootstrap").out()).contains("TANCE_ADMIN_KEY_SHA256=", "TANCE_API_KEY");
    }

    @Test
    void a_key_without_a_name_or_with_an_unknown_role_is_not_made() {
        assertThat(run("create").exitCode()).isEqualTo(2);
        assertThat(run("create", "app", "--role", "king").exitCode()).isEqualTo(2);
        assertThat(run("create", "app", "--role", "king").err()).contains("--role");
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(gateway.requests()).isEmpty();
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("key"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--url", gateway.url()));
        }
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
