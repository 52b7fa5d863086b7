package dev.tance.benchmarks.load;

import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** JSON over HTTP to one server, the gateway or Elasticsearch itself. Thread-safe. */
final class Http implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Http(String base) {
        this.base = base.replaceAll("/+$", "");
    }

    JsonNode get(String path) {
        return json(request(path).GET().build());
    }

    JsonNode post(String path, String body) {
        return json(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    JsonNode put(String path, String body) {
        return json(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    void delete(String path) {
        send(request(path).DELETE().build(), BodyHandlers.discarding());
    }

    /** Posts lines of JSON. */
    JsonNode postLines(String path, byte[] lines) {
        return json(request(path)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines))
                .build());
    }

    /** The status of an answer, which is read to its end. */
    int status(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray()).statusCode();
    }

    /** An answer as it comes; the caller closes it. */
    InputStream stream(String path) {
        HttpResponse<InputStream> response = send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofHours(2))
                        .build(),
                BodyHandlers.ofInputStream());
        if (response.statusCode() / 100 != 2) {
            throw new BenchmarkFailure(base + path + " answers " + response.statusCode());
        }
        return response.body();
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT);
    }

    private JsonNode json(HttpRequest request) {
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new BenchmarkFailure(request.method() + " " + request.uri() + " answers " + response.statusCode()
                    + ": "
                    + new String(response.body(), 0, Math.min(300, response.body().length), StandardCharsets.UTF_8));
        }
        return MessageJson.mapper().readTree(response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new BenchmarkFailure(request.uri() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted", e);
        }
    }
}
