package dev.tance.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLoadTest {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void allKindsOfQuestionsAreAskedAndTimed() throws InterruptedException {
        QueryLoad.Result result = load(Duration.ofMillis(500));
        assertEquals(Set.of("/api/v1/targets", "/api/v1/passages", "/api/v1/targets/compare"), asked);
        assertEquals(0, result.errors());
        assertTrue(result.answers() > 3);
        result.latencies().values().forEach(took -> assertTrue(took.milliseconds(0.5) > 0));
    }

    @Test
    void answersThatAreErrorsAreCountedAndTheLimitsDoNotHold() throws InterruptedException {
        status = 503;
        QueryLoad.Result result = load(Duration.ofMillis(200));
        assertEquals(0, result.answers());
        assertTrue(result.errors() > 0);
        assertFalse(result.holds());
    }

    @Test
    void aServerThatIsNotThereIsAnErrorAndNoEnd() throws InterruptedException {
        server.stop(0);
        assertTrue(load(Duration.ofMillis(200)).errors() > 0);
    }

    @Test
    void anExportIsCountedByItsLines() throws IOException {
        body = "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n";
        try (Http gateway = http()) {
            assertEquals(
                    3, new ExportRun(gateway, 0).run("/api/v1/exports/targets").rows());
        }
    }

    @Test
    void anExportThatIsRefusedFailsWithItsStatus() {
        status = 400;
        try (Http gateway = http()) {
            BenchmarkFailure failure = assertThrows(
                    BenchmarkFailure.class, () -> new ExportRun(gateway, 0).run("/api/v1/exports/targets"));
            assertTrue(failure.toString().contains("400"), failure::toString);
        }
    }

    @Test
    void aDataDirectoryWithoutASystemIsToldInOneLine(@TempDir Path data) throws IOException {
        BenchmarkFailure failure = assertThrows(BenchmarkFailure.class, () -> SystemUnderTest.on(data));
        assertTrue(failure.toString().contains("./tance up"), failure::toString);
        Files.writeString(data.resolve("state.json"), "{\"phase\":\"STARTING\"}");
        failure = assertThrows(BenchmarkFailure.class, () -> SystemUnderTest.on(data));
        assertTrue(failure.toString().contains("not ready"), failure::toString);
    }

    @Test
    void theStateOfARunningSystemTellsWhereItsPartsAre(@TempDir Path data) throws IOException {
        Files.writeString(data.resolve("state.json"), """
                {"phase":"READY","url":"http://127.0.0.1:8080","kafka":"127.0.0.1:9092",
                 "elasticsearch":"http://127.0.0.1:9200",
                 "parts":[{"name":"kafka","pid":11},{"name":"gateway","pid":12}]}
                """);
        SystemUnderTest system = SystemUnderTest.on(data);
        assertEquals("127.0.0.1:9092", system.kafka());
        assertEquals(12, system.gatewayProcess());
    }

    private QueryLoad.Result load(Duration time) throws InterruptedException {
        try (Http gateway = http()) {
            return new QueryLoad(gateway, Vocabulary.bundled(), 1).run(4, time);
        }
    }

    private Http http() {
        return new Http("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
