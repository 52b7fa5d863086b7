package dev.tance.gateway.testing;

import dev.tance.contracts.json.MessageJson;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.gateway.GatewayApplication;
import dev.tance.index.testing.RunningIndex;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A gateway of its own settings, and the one that most tests share. */
public final class RunningGateway {
    /** Of the pipeline's stages, which are on the class path of the tests alone. */
    private static final List<String> NOT_OF_THE_GATEWAY = List.of(
            "dev.tance.stage.StageAutoConfiguration",
            "org.springframework.cloud.gateway.server.mvc.config.DefaultFunctionConfiguration",
            "org.springframework.cloud.function.context.config.ContextFunctionCatalogAutoConfiguration",
            "org.springframework.cloud.stream.function.FunctionConfiguration",
            "org.springframework.cloud.gateway.server.mvc.config.DefaultFunctionConfiguration");

    private static @Nullable RunningGateway shared;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;
    private final URI base;

    private RunningGateway(String broker, String elasticsearch, String ingest, Path rawStore, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.location="
                        + Path.of("src/main/resources/application.yml").toUri(),
                "--spring.autoconfigure.exclude=" + String.join(",", NOT_OF_THE_GATEWAY),
                "--server.port=0",
                "--tance.kafka.bootstrap-servers=" + broker,
                "--tance.elasticsearch.url=" + elasticsearch,
                "--tance.ingest.url=" + ingest,
                "--tance.raw-store.directory=" + rawStore,
                "--tance.mode=up"));
        arguments.addAll(List.of(settings));
        if (List.of(settings).stream().noneMatch(setting -> setting.startsWith("--tance.alerts.watch"))) {
            arguments.add("--tance.alerts.watch=false"); // of gateways on one index one watches at a time
        }
        service = SpringApplication.run(GatewayApplication.class, arguments.toArray(String[]::new));
        base = URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    /** The shared one before {@link RunningIndex#shared()}, without an ingest service. */
    public static synchronized RunningGateway shared() {
        if (shared == null) {
            RunningIndex index = RunningIndex.shared();
            shared = new RunningGateway(
                    TestServers.kafkaBootstrapServers(),
                    TestServers.elasticsearchUrl(),
                    "http://127.0.0.1:9",
                    index.rawStoreDirectory());
        }
        return shared;
    }

    /** One of the caller's own before {@link RunningIndex#shared()}, with settings such as {@code --tance.mode=service}. */
    public static RunningGateway with(String... settings) {
        return new RunningGateway(
                TestServers.kafkaBootstrapServers(),
                TestServers.elasticsearchUrl(),
                "http://127.0.0.1:9",
                RunningIndex.shared().rawStoreDirectory(),
                settings);
    }

    /** One of the caller's own. */
    public static RunningGateway start(String broker, String elasticsearch, String ingest, Path rawStore) {
        return new RunningGateway(broker, elasticsearch, ingest, rawStore);
    }

    public void stop() {
        service.close();
    }

    /** A part of the running gateway. */
    public <T> T bean(String name, Class<T> type) {
        return service.getBean(name, type);
    }

    public URI base() {
        return base;
    }

    /** An answer with its body as text. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON body of the answer to a JSON body, which must be a success. */
    public JsonNode postJson(String path, String body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return MessageJson.mapper().readTree(answer.body());
    }

    /** The answer to a JSON body. */
    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** The JSON body of an answer that must be 200. */
    public JsonNode json(String path) {
        HttpResponse<String> answer = get(path, "Accept", "application/json");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return MessageJson.mapper().readTree(answer.body());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> pages(String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String from = cursor == null ? "" : "&cursor=" + cursor;
            JsonNode page = json(path + (path.contains("?") ? "&" : "?") + "limit=" + limit + from);
            page.get("items").forEach(items::add);
            cursor = page.get("next").isNull() ? null : page.get("next").stringValue();
        } while (cursor != null);
        return items;
    }

    /** A value of a query parameter. */
    public static String encoded(String value) {
        return Objects.requireNonNull(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
