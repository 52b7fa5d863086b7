package dev.tance.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.access.ApiKeyToken;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What every answer bears, and what browsers of other sites may do. */
class HeadersTest {
    private static final ApiKeyToken KEY = ApiKeyToken.generate(new SecureRandom());
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.with(
                "--tance.mode=service",
                "--tance.access.admin-key-sha256=" + KEY.hash(),
                "--tance.access.requests=5",
                "--tance.access.requests-without-key=2",
                "--tance.access.window=1h",
                "--tance.access.cors-origins=https://app.example,https://other.example");
    }

    @AfterAll
    static void stop() {
        gateway.stop();
    }

    @Test
    void every_answer_says_how_much_is_left_and_one_too_many_is_refused_with_the_time_to_wait() {
        for (int left = 4; left >= 0; left--) {
            HttpResponse<String> answer = get();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"key\";q=5;w=3600");
            assertThat(header(answer, "RateLimit")).startsWith("\"key\";r=" + left + ";t=");
        }

        HttpResponse<String> refused = get();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 720);
        JsonNode problem = MessageJson.mapper().readTree(refused.body());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:tance:error:rate_limited");
        assertThat(problem.get("status").intValue()).isEqualTo(429);
    }

    @Test
    void whoever_tries_wrong_keys_is_slowed_down_too() {
        int status = 0;
        for (int i = 0; i < 3; i++) {
            status = gateway.get("/api/v1/targets", "X-API-Key", "wrong").statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(gateway.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void browsers_neither_guess_types_nor_tell_other_sites_where_people_come_from() {
        HttpResponse<String> answer = gateway.get("/actuator/health/liveness");

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_browser_asks_first_whether_a_page_of_a_listed_site_may_call() {
        HttpResponse<String> allowed = preflight("https://app.example");
        HttpResponse<String> refused = preflight("https://elsewhere.example");

        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(header(allowed, "Access-Control-Allow-Origin")).isEqualTo("https://app.example");
        assertThat(header(allowed, "Access-Control-Allow-Headers")).contains("X-API-Key");
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void without_a_list_no_other_site_may_call() {
        HttpRequest request = preflightTo(RunningGateway.shared(), "https://app.example");

        HttpResponse<String> answer = RunningGateway.shared().send(request);

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private static HttpResponse<String> get() {
        return gateway.get("/api/v1/targets", "X-API-Key", KEY.text());
    }

    private static HttpResponse<String> preflight(String origin) {
        return gateway.send(preflightTo(gateway, origin));
    }

    private static HttpRequest preflightTo(RunningGateway gateway, String origin) {
        return HttpRequest.newBuilder(gateway.base().resolve("/api/v1/targets"))
                .headers(
                        "Origin", origin,
                        "Access-Control-Request-Method", "GET",
                        "Access-Control-Request-Headers", "X-API-Key")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow(() -> new AssertionError("no header " + name));
    }
}
