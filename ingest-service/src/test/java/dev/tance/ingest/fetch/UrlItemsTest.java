package dev.tance.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tance.ingest.IngestProperties;
import dev.tance.ingest.item.LimitedItems;
import dev.tance.ingest.item.RecordedItems;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Against a real server on loopback. */
class UrlItemsTest {
    private final RecordedItems items = new RecordedItems();
    private final CountDownLatch testEnds = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop_server() {
        testEnds.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private static IngestProperties properties(boolean allowsPrivate) {
        return new Binder(new MapConfigurationPropertySource(Map.of(
                        "tance.ingest.allow-private-addresses", allowsPrivate,
                        "tance.ingest.fetch.total-timeout", "1s",
                        "tance.ingest.fetch.retry-pause", "10ms",
                        "tance.ingest.fetch.host-delay", "0ms")))
                .bindOrCreate("tance.ingest", IngestProperties.class);
    }

    private void fetch(String url, boolean allowsPrivate) throws Exception {
        try (PageFetcher fetcher = new PageFetcher(properties(allowsPrivate))) {
            new UrlItems(fetcher, properties(allowsPrivate), Clock.systemUTC()).fetch(url, 3, items);
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, Map<String, String> headers, String body) {
        server.createContext(path, exchange -> answer(exchange, status, headers, body));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> headers, String body)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream stream = exchange.getResponseBody()) {
            stream.write(bytes);
        }
    }

    @Test
    void a_page_is_content_with_its_type_and_headers() throws Exception {
        serve(
                "/plan",
                200,
                Map.of("Content-Type", "text/html;charset=GBK", "Last-Modified", "Mon, 03 Nov 2025 02:15:00 GMT"),
                "a plan");

        fetch(url("/plan"), true);

        assertThat(items.outcomes()).containsExactly("content");
        assertThat(items.bodies()).containsExactly("a plan");
        assertThat(items.sequences()).containsExactly(6L);
        assertThat(items.entries().get(0).head().charset()).isEqualTo("GBK");
        assertThat(items.entries().get(0).head().headers()).containsKey("last-modified");
    }

    @Test
    void a_redirect_is_skipped_and_its_target_is_an_item_of_its_own() throws Exception {
        serve("/old", 301, Map.of("Location", "/new"), "");
        serve("/new", 200, Map.of(), "moved here");

        fetch(url("/old"), true);

        assertThat(items.outcomes()).containsExactly("content", "redirect");
        assertThat(items.entries().get(0).url()).isEqualTo(url("/new"));
        assertThat(items.entries().get(1).url()).isEqualTo(url("/old"));
        assertThat(items.sequences()).containsExactly(7L, 6L);
    }

    @Test
    void a_circle_of_redirects_is_one_dead_item() throws Exception {
        serve("/a", 302, Map.of("Location", "/b"), "");
        serve("/b", 302, Map.of("Location", "/a"), "");

        fetch(url("/a"), true);

        assertThat(items.outcomes()).containsExactly("too_many_redirects");
        assertThat(items.sequences()).containsExactly(6L);
    }

    @Test
    void a_chain_of_redirects_that_never_ends_is_left() throws Exception {
        AtomicInteger steps = new AtomicInteger();
        server.createContext("/step", exchange -> {
            answer(exchange, 307, Map.of("Location", "/step/" + steps.incrementAndGet()), "");
        });

        fetch(url("/step"), true);

        assertThat(items.outcomes()).containsExactly("too_many_redirects");
        assertThat(steps).hasValue(6);
    }

    @Test
    void private_addresses_are_refused_without_a_request() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            answer(exchange, 200, Map.of(), "secret");
        });
        int port = server.getAddress().getPort();

        fetch(url("/"), false);
        fetch("http://localhost:" + port + "/", false);
        fetch("http://[::ffff:127.0.0.1]:" + port + "/", false);
        fetch("http://2130706433:" + port + "/", false);

        assertThat(items.outcomes()).containsOnly("fetch_refused");
        assertThat(items.outcomes()).hasSize(4);
        assertThat(requests).hasValue(0);
    }

    @Test
    void a_server_that_never_answers_is_left_after_three_tries() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.createContext("/silent", exchange -> {
            requests.incrementAndGet();
            awaitEnd();
        });

        fetch(url("/silent"), true);

        assertThat(items.outcomes()).containsExactly("fetch_timeout");
        assertThat(requests).hasValue(3);
    }

    @Test
    void a_body_that_never_ends_is_left() throws Exception {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("beginning".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            awaitEnd();
        });

        fetch(url("/slow"), true);

        assertThat(items.outcomes()).containsExactly("fetch_timeout");
    }

    @Test
    void an_endless_flood_is_stopped_at_the_largest_size() throws Exception {
        server.createContext("/flood", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            while (testEnds.getCount() > 0) {
                exchange.getResponseBody().write(block);
            }
        });
        LimitedItems limited = new LimitedItems(items, 10 << 20);
        try (PageFetcher fetcher = new PageFetcher(properties(true))) {
            new UrlItems(fetcher, properties(true), Clock.systemUTC()).fetch(url("/flood"), 0, limited);
        }

        assertThat(items.outcomes()).containsExactly("too_large");
    }

    @Test
    void a_page_that_announces_too_much_is_not_read() throws Exception {
        server.createContext("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 5L << 30);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaitEnd();
        });

        fetch(url("/huge"), true);

        assertThat(items.outcomes()).containsExactly("too_large");
    }

    @Test
    void a_server_error_is_tried_again_and_an_absent_page_is_not() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        server.createContext("/weak", exchange -> {
            answer(exchange, tries.incrementAndGet() < 3 ? 503 : 200, Map.of(), "at last");
        });
        serve("/absent", 404, Map.of(), "no such page");
        serve("/broken", 500, Map.of(), "broken");

        fetch(url("/weak"), true);
        fetch(url("/absent"), true);
        fetch(url("/broken"), true);

        assertThat(items.outcomes()).containsExactly("content", "http_error", "fetch_failed");
        assertThat(items.bodies().get(2)).contains("500");
    }

    @Test
    void what_cannot_be_fetched_says_why() throws Exception {
        fetch("ftp://qinglan.gov.example/plan", true);
        fetch("not a url", true);
        fetch("http://no-such-host.invalid/", true);
        server.stop(0);
        fetch(url("/closed"), true);

        assertThat(items.outcomes()).containsExactly("url_invalid", "url_invalid", "fetch_failed", "fetch_failed");
    }

    @Test
    void a_broken_encoding_is_told_from_a_broken_connection() throws Exception {
        serve("/noise", 200, Map.of("Content-Encoding", "gzip"), "no gzip");

        fetch(url("/noise"), true);

        assertThat(items.outcomes()).containsExactly("encoding_broken");
    }

    @Test
    void requests_to_one_host_keep_their_pause() throws Exception {
        HostGate gate = new HostGate(Duration.ofMillis(80));
        long start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            gate.await("slow.example");
        }
        gate.await("other.example");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(160));
    }

    private void awaitEnd() {
        try {
            testEnds.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
