package dev.tance.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Saved queries on a real index: what is new is told once, by each of the ways. */
@Timeout(120)
class AlertsTest {
    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        gateway = RunningGateway.with(
                "--tance.alerts.watch=true",
                "--tance.alerts.interval=300ms",
                "--tance.alerts.allow-private-webhooks=true",
                "--tance.alerts.first-retry=200ms");
    }

    @AfterAll
    static void stop() {
        gateway.stop();
    }

    @Test
    void only_what_is_new_is_told_and_who_comes_back_goes_on_after_the_last_event() throws Exception {
        add(document("before", "events").target("森林覆盖率", "forest_coverage", "60%", 2030));
        String alert = create("{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"source\":\"events\",\"year\":2030}}");
        add(document("one", "events").target("森林覆盖率", "forest_coverage", "60%", 2030));
        add(document("other-year", "events").target("森林覆盖率", "forest_coverage", "60%", 2025));

        List<String> first = events(alert, null, 1);
        add(document("one", "events").target("森林覆盖率", "forest_coverage", "60%", 2030)); // the same again
        add(document("two", "events").target("森林覆盖率", "forest_coverage", "60%", 2030));
        List<String> second = events(alert, first.getFirst(), 1);
        List<String> all = events(alert, null, 2);

        assertThat(all).containsExactly(first.getFirst(), second.getFirst());
        assertThat(gateway.get("/api/v1/alerts/" + alert + "/feed").body())
                .contains("<title>森林覆盖率 · 计划two</title>", "<title>森林覆盖率 · 计划one</title>")
                .doesNotContain("计划before", "计划other-year");
    }

    @Test
    void a_webhook_gets_each_match_signed_once_though_it_fails_at_first() throws Exception {
        BlockingQueue<Map.Entry<String, String>> taken = new LinkedBlockingQueue<>();
        AtomicInteger requests = new AtomicInteger();
        HttpServer hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4);
        hook.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean fails = requests.incrementAndGet() <= 2;
            if (!fails) {
                String stamp = exchange.getRequestHeaders().getFirst("X-Tance-Timestamp");
                String signed = exchange.getRequestHeaders().getFirst("X-Tance-Signature");
                String expected = "sha256=" + hmac("geheim", stamp + "." + new String(body, StandardCharsets.UTF_8));
                taken.add(Map.entry(
                        signed.equals(expected) ? "signed" : "forged", new String(body, StandardCharsets.UTF_8)));
            }
            exchange.sendResponseHeaders(fails ? 500 : 204, -1);
            exchange.close();
        });
        hook.start();
        try {
            create(
                    "{\"name\":\"hook\",\"kind\":\"documents\",\"query\":{\"source\":\"hooked\",\"q\":\"湿地\"},\"webhook\":"
                            + "{\"url\":\"http://127.0.0.1:" + hook.getAddress().getPort()
                            + "/\",\"secret\":\"geheim\"}}");
            add(SampleDocument.at("http://alerts.gov.example/hooked/no.html")
                    .submission("hooked", "hooked")
                    .text("养老服务。"));
            add(SampleDocument.at("http://alerts.gov.example/hooked/yes.html")
                    .submission("hooked", "hooked")
                    .text("保护湿地。"));

            Map.Entry<String, String> delivery = Objects.requireNonNull(taken.poll(40, TimeUnit.SECONDS));
            add(SampleDocument.at("http://alerts.gov.example/hooked/more.html")
                    .submission("hooked", "hooked")
                    .text("修复湿地。"));
            Map.Entry<String, String> next = Objects.requireNonNull(taken.poll(40, TimeUnit.SECONDS));

            assertThat(delivery.getKey()).isEqualTo("signed");
            assertThat(urls(delivery.getValue())).containsExactly("http://alerts.gov.example/hooked/yes.html");
            assertThat(urls(next.getValue())).containsExactly("http://alerts.gov.example/hooked/more.html");
            assertThat(taken).isEmpty();
        } finally {
            hook.stop(0);
        }
    }

    @Test
    void an_alert_is_listed_without_its_secret_and_gone_when_removed() throws Exception {
        HttpResponse<String> made = post("{\"name\":\"gone\",\"kind\":\"targets\",\"query\":{\"source\":\"nobody\"},"
                + "\"webhook\":{\"url\":\"http://127.0.0.1:9/\",\"secret\":\"geheim\"}}");
        String id = MessageJson.mapper().readTree(made.body()).get("id").stringValue();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("geheim");
        assertThat(gateway.get("/api/v1/alerts").body()).contains(id).doesNotContain("geheim");
        assertThat(gateway.get("/api/v1/alerts/" + id).body()).doesNotContain("geheim");
        assertThat(send("DELETE", "/api/v1/alerts/" + id, "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", "/api/v1/alerts/" + id, "").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/api/v1/alerts/" + id + "/events").statusCode()).isEqualTo(404);
        assertThat(gateway.get("/api/v1/alerts/lease").statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_saved_is_a_problem_that_names_the_fault() throws Exception {
        assertFault("{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"colour\":\"green\"}}", "'colour'");
        assertFault("{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"year\":\"soon\"}}", "'year'");
        assertFault("{\"name\":\"a\",\"kind\":\"documents\",\"query\":{\"q\":\"***\"}}", "'q'");
        assertFault(
                "{\"name\":\"a\",\"kind\":\"targets\",\"query\":{},\"webhook\":{\"url\":\"ftp://a.example/\"}}",
                "'webhook.url'");
        String alert = create("{\"name\":\"a\",\"kind\":\"targets\",\"query\":{\"source\":\"nobody\"}}");
        assertThat(gateway.get("/api/v1/alerts/" + alert + "/events", "Last-Event-ID", "x")
                        .statusCode())
                .isEqualTo(400);
    }

    private static void assertFault(String body, String named) throws Exception {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(named);
    }

    /** Ids of so many events, read from the stream. */
    private static List<String> events(String alert, @Nullable String after, int count) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.base().resolve("/api/v1/alerts/" + alert + "/events"));
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        List<String> ids = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<java.io.InputStream> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); ids.size() < count && line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    ids.add(line.substring(4));
                }
            }
        }
        http.shutdownNow();
        return ids;
    }

    private static List<String> urls(String body) {
        List<String> urls = new ArrayList<>();
        JsonNode matches = MessageJson.mapper().readTree(body).get("matches");
        matches.forEach(match -> urls.add(match.get("item").get("url").stringValue()));
        return urls;
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return java.util.HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String create(String body) throws Exception {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return MessageJson.mapper().readTree(answer.body()).get("id").stringValue();
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return send("POST", "/api/v1/alerts", body);
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        return gateway.send(HttpRequest.newBuilder(gateway.base().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static SampleDocument document(String name, String source) {
        return SampleDocument.at("http://alerts.gov.example/" + source + "/" + name + ".html")
                .submission(source, source)
                .titled("计划" + name)
                .text("森林覆盖率达到60%。");
    }

    private static void add(SampleDocument document) throws IOException {
        Instant before = Instant.now().minusMillis(1);
        index.send(document);
        index.await(
                IndexKind.DOCUMENTS,
                document.id(),
                IndexedDocument.class,
                entry -> !entry.indexedAt().isBefore(before));
        index.client().indices().refresh(request -> request.index("tance-*"));
    }
}
