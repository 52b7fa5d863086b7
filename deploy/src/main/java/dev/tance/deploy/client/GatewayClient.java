package dev.tance.deploy.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a gateway's HTTP interface. Every failure is a {@link GatewayException} with one line for people. Thread-safe. */
public final class GatewayClient implements AutoCloseable {
    private static final String API = "/api/v1";
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
    private static final Duration UPLOAD_LIMIT = Duration.ofHours(6);
    private static final int MOST_OF_A_PROBLEM = 1 << 16;
    private static final long TOLD_EVERY = 4L << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String url;
    private final Optional<String> apiKey;

    private final HttpClient http;

    /**
     * Creates a client; nothing is called yet.
     *
     * @param url the gateway's URL, without {@code /api/v1}
     * @param apiKey key to send along, if the gateway asks for one
     */
    public GatewayClient(String url, Optional<String> apiKey) {
        this.url = url.replaceAll("/+$", "");
        this.apiKey = apiKey;
        this.http = HttpClient.newBuilder()
                // An upload cannot be sent again after a refused upgrade to HTTP/2
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** The gateway's URL. */
    public String url() {
        return url;
    }

    /**
     * Gets a resource.
     *
     * @param path path below {@code /api/v1}, starting with a slash, already encoded
     * @param query parameters, not yet encoded
     */
    public JsonNode get(String path, Map<String, String> query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path, query))
                .timeout(ANSWER_LIMIT)
                .GET();
        return send(request);
    }

    /** Deletes a resource. */
    public JsonNode delete(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path, Map.of()))
                .timeout(ANSWER_LIMIT)
                .DELETE();
        return send(request);
    }

    /** Posts a JSON value. */
    public JsonNode postJson(String path, Object value) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path, Map.of()))
                .timeout(ANSWER_LIMIT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value)));
        return send(request);
    }

    /** Posts a body of any length, which is streamed. */
    public JsonNode post(String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path, Map.of()))
                .timeout(UPLOAD_LIMIT)
                .header("Content-Type", contentType)
                .POST(body);
        return send(request);
    }

    /** What a download tells while it runs. */
    public interface DownloadWatch {
        /**
         * Called now and then.
         *
         * @param bytes written so far
         * @param rows how many rows the whole has, -1 when the gateway does not know
         */
        void at(long bytes, long rows);
    }

    /**
     * Downloads a resource of any length, which is streamed.
     *
     * @return how many bytes it has
     * @throws GatewayException when the gateway refuses, or the answer breaks off
     */
    public long download(String path, Map<String, String> query, OutputStream output, DownloadWatch watch) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path, query)).GET();
        apiKey.ifPresent(key -> request.header("X-API-Key", key));
        try {
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    throw refusal(response.statusCode(), body.readNBytes(MOST_OF_A_PROBLEM));
                }
                long rows = response.headers().firstValueAsLong("X-Total-Count").orElse(-1);
                return copied(body, output, bytes -> watch.at(bytes, rows), response.statusCode());
            }
        } catch (ConnectException e) {
            throw new GatewayException("no Tance answers at " + url + ": is it up? (./tance up)", e);
        } catch (IOException e) {
            throw new GatewayException("the gateway at " + url + " did not answer: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("interrupted", e);
        }
    }

    private static long copied(InputStream from, OutputStream to, LongConsumer told, int status) {
        try {
            return copy(from, to, told);
        } catch (IOException e) {
            throw new GatewayException(status, "the answer broke off and is not whole: " + reason(e));
        }
    }

    private static long copy(InputStream from, OutputStream to, LongConsumer told) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        long toldAt = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            bytes += read;
            if (bytes - toldAt >= TOLD_EVERY) {
                told.accept(bytes);
                toldAt = bytes;
            }
        }
        to.flush();
        return bytes;
    }

    /** Encodes a value as one segment of a path. */
    public static String segment(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        http.close();
    }

    private URI address(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .map(entry -> segment(entry.getKey()) + "=" + segment(entry.getValue()))
                .collect(Collectors.joining("&"));
        try {
            return URI.create(url + API + path + (parameters.isEmpty() ? "" : "?" + parameters));
        } catch (IllegalArgumentException e) {
            throw new GatewayException("\"" + url + "\" is no URL of a gateway", e);
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        request.header("Accept", "application/json");
        apiKey.ifPresent(key -> request.header("X-API-Key", key));
        try {
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (ConnectException e) {
            throw new GatewayException("no Tance answers at " + url + ": is it up? (./tance up)", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new GatewayException("the gateway at " + url + " did not answer: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayException("interrupted", e);
        }
    }

    private JsonNode read(HttpResponse<byte[]> response) {
        JsonNode body = parse(response);
        if (response.statusCode() / 100 == 2) {
            return body;
        }
        throw refusal(response.statusCode(), body);
    }

    private static GatewayException refusal(int status, byte[] body) {
        try {
            return refusal(status, body.length == 0 ? JSON.missingNode() : JSON.readTree(body));
        } catch (JacksonException e) {
            return refusal(status, JSON.missingNode());
        }
    }

    private static GatewayException refusal(int status, JsonNode body) {
        String title = body.path("title").asString("");
        String detail = body.path("detail").asString("");
        String told = title + (title.isEmpty() || detail.isEmpty() ? "" : ": ") + detail;
        return new GatewayException(
                status, "the gateway refused with status " + status + (told.isEmpty() ? "" : ": " + told));
    }

    private JsonNode parse(HttpResponse<byte[]> response) {
        try {
            return response.body().length == 0 ? JSON.missingNode() : JSON.readTree(response.body());
        } catch (JacksonException e) {
            if (response.statusCode() / 100 == 2) {
                throw new GatewayException("what answers at " + url + " is no Tance gateway: its answer is no JSON", e);
            }
            return JSON.missingNode();
        }
    }

    private static String reason(Exception failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
