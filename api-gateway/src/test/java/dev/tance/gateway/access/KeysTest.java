package dev.tance.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.access.ApiKeyToken;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A gateway that serves others: nobody is let in without a key, and a key is good for what its role covers. */
class KeysTest {
    private static final ApiKeyToken FIRST = ApiKeyToken.generate(new SecureRandom());

    private static RunningGateway gateway;
    private static String reader;
    private static String operator;
    private static String admin;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.with("--tance.mode=service", "--tance.access.admin-key-sha256=" + FIRST.hash());
        admin = make("head of the house", "admin").get("key").stringValue();
        operator = make("night shift", "operator").get("key").stringValue();
        reader = make("a reader", "reader").get("key").stringValue();
    }

    @AfterAll
    static void stop() {
        gateway.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/targets,           reader,   200",
        "GET,    /api/v1/documents,         reader,   200",
        "HEAD,   /api/v1/documents,         reader,   200",
        "GET,    /api/v1/submissions/none,  reader,   404",
        "POST,   /api/v1/submissions,       reader,   403",
        "GET,    /api/v1/admin/verify,      reader,   403",
        "GET,    /api/v1/admin/keys,        reader,   403",
        "GET,    /actuator/prometheus,      reader,   200",
        "GET,    /api/v1/admin/verify,      operator, 200",
        "GET,    /api/v1/targets,           operator, 200",
        "POST,   /api/v1/submissions,       operator, 503",
        "GET,    /api/v1/admin/keys,        operator, 403",
        "DELETE, /api/v1/admin/keys/none,   operator, 403",
        "GET,    /api/v1/admin/indexes,     operator, 403",
        "GET,    /api/v1/admin/keys,        admin,    200",
        "DELETE, /api/v1/admin/keys/none,   admin,    404",
        "GET,    /api/v1/admin/verify,      admin,    200",
        "GET,    /api/v1/targets,           admin,    200",
    })
    void a_role_opens_what_it_covers_and_nothing_else(String method, String path, String role, int status) {
        String key = role.equals("reader") ? reader : role.equals("operator") ? operator : admin;

        HttpResponse<String> answer = ask(method, path, "X-API-Key", key);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 403) {
            assertThat(problem(answer).get("code").stringValue()).isEqualTo("forbidden");
            assertThat(problem(answer).get("detail").stringValue())
                    .isIn("this needs the role operator", "this needs the role admin");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/targets",
        "/api/v1/documents/x/text",
        "/api/v1/admin/verify",
        "/api/v1/admin/keys",
        "/api/v1/nothing",
        "/actuator/metrics",
        "/",
        "/nothing"
    })
    void nothing_is_told_to_those_without_a_key_though_they_come_from_this_machine(String path) {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problem(answer).get("code").stringValue()).isEqualTo("unauthenticated");
        assertThat(problem(answer).get("detail").stringValue()).contains("X-API-Key");
        assertThat(answer.headers().firstValue("www-authenticate")).isPresent();
    }

    @Test
    void probes_need_no_key() {
        assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_may_be_sent_as_a_bearer_token_or_for_reading_as_a_password() {
        String basic = Base64.getEncoder().encodeToString(("anyone:" + operator).getBytes(StandardCharsets.UTF_8));

        assertThat(gateway.get("/api/v1/targets", "Authorization", "Bearer " + reader)
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.get("/api/v1/targets", "Authorization", "bearer  " + reader)
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.get("/api/v1/targets", "Authorization", "Basic " + basic)
                        .statusCode())
                .isEqualTo(200);
        // Browsers send a password by themselves, also when another site makes them post
        assertThat(ask("POST", "/api/v1/submissions", "Authorization", "Basic " + basic)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-API-Key     | secret",
                "X-API-Key     | tance_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Authorization | Bearer",
                "Authorization | Bearer null",
                "Authorization | Basic ???",
                "Authorization | Basic bm9jb2xvbg==",
                "Authorization | Digest username=me"
            })
    void a_wrong_key_is_said_to_be_wrong(String header, String value) {
        HttpResponse<String> answer = gateway.get("/api/v1/targets", header, value);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problem(answer).get("detail").stringValue()).contains("unknown, revoked");
    }

    @Test
    void the_id_of_a_key_with_another_secret_opens_nothing() {
        String id = ApiKeyToken.parse(admin).orElseThrow().id();
        String forged = new ApiKeyToken(id, FIRST.secret()).text();

        assertThat(gateway.get("/api/v1/targets", "X-API-Key", forged).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_revoked_key_is_refused_at_once_and_stays_on_the_list() {
        JsonNode made = make("short-lived", "reader");
        String key = made.get("key").stringValue();
        assertThat(gateway.get("/api/v1/targets", "X-API-Key", key).statusCode())
                .isEqualTo(200);

        HttpResponse<String> revoked =
                ask("DELETE", "/api/v1/admin/keys/" + made.get("id").stringValue(), "X-API-Key", admin);

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(gateway.get("/api/v1/targets", "X-API-Key", key).statusCode())
                .isEqualTo(401);
        JsonNode listed = listed(made.get("id").stringValue());
        assertThat(listed.get("revokedAt").isNull()).isFalse();
        assertThat(listed.get("revokedBy").stringValue())
                .isEqualTo(ApiKeyToken.parse(admin).orElseThrow().id());
    }

    @Test
    void another_instance_refuses_a_revoked_key_as_soon_as_it_reads_it_again() {
        RunningGateway other = RunningGateway.with("--tance.mode=service", "--tance.access.cache-for=0s");
        try {
            JsonNode made = make("used everywhere", "reader");
            String key = made.get("key").stringValue();
            assertThat(other.get("/api/v1/targets", "X-API-Key", key).statusCode())
                    .isEqualTo(200);

            ask("DELETE", "/api/v1/admin/keys/" + made.get("id").stringValue(), "X-API-Key", admin);

            assertThat(other.get("/api/v1/targets", "X-API-Key", key).statusCode())
                    .isEqualTo(401);
        } finally {
            other.stop();
        }
    }

    @Test
    void the_secret_is_shown_once_and_stored_nowhere() throws IOException {
        JsonNode made = make("secretive", "reader");
        String secret =
                ApiKeyToken.parse(made.get("key").stringValue()).orElseThrow().secret();

        String list = ask("GET", "/api/v1/admin/keys", "X-API-Key", admin).body();
        ApiKey stored = new ApiKeyIndex(RunningIndex.shared().client())
                .find(made.get("id").stringValue())
                .orElseThrow();

        assertThat(list).contains("secretive").doesNotContain(secret).doesNotContain("hash");
        assertThat(MessageJson.mapper().writeValueAsString(stored)).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                    | 'name'",
                "{\"name\":\" \",\"role\":\"reader\"}                  | 'name'",
                "{\"name\":\"x\"}                                      | 'role'",
                "{\"name\":\"x\",\"role\":\"king\"}                    | 'role'",
                "{\"name\":\"x\",\"role\":\"reader\",\"colour\":1}     | unknown field 'colour'",
                "{\"name\":\"x\",\"role\":\"reader\",\"requestsPerWindow\":0}    | 'requestsPerWindow'",
                "{\"name\":\"x\",\"role\":\"reader\",\"requestsPerWindow\":1e99} | out of range",
                "{\"name\":[],\"role\":\"reader\"}                     | 'name'",
                "[]                                                    | expected form",
                "{\"name\":                                            | not valid JSON",
                "{\"name\":\"x\",\"role\":\"reader\"} {}               | expected form",
                "``                                                    | missing"
            })
    void a_key_that_cannot_be_made_is_refused_with_the_field_at_fault(String body, String named) {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(problem(answer).get("detail").stringValue()).contains(named);
    }

    @Test
    void a_body_that_nests_without_end_is_refused() {
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(post("{\"name\":" + "{\"a\":".repeat(50_000)).statusCode()).isEqualTo(400);
    }

    private static JsonNode make(String name, String role) {
        HttpResponse<String> answer = post("{\"name\":\"" + name + "\",\"role\":\"" + role + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return MessageJson.mapper().readTree(answer.body());
    }

    private static JsonNode listed(String id) {
        HttpResponse<String> answer = ask("GET", "/api/v1/admin/keys", "X-API-Key", admin);
        for (JsonNode item : MessageJson.mapper().readTree(answer.body()).get("items")) {
            if (item.get("id").stringValue().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no key " + id + " in " + answer.body());
    }

    private static HttpResponse<String> post(String body) {
        return gateway.send(HttpRequest.newBuilder(gateway.base().resolve("/api/v1/admin/keys"))
                .headers("Content-Type", "application/json", "X-API-Key", FIRST.text())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> ask(String method, String path, String... headers) {
        return gateway.send(HttpRequest.newBuilder(gateway.base().resolve(path))
                .headers(headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        return MessageJson.mapper().readTree(answer.body());
    }
}
