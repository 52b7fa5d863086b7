package dev.tance.deploy.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A gateway that answers what a test tells it to, and remembers what it was asked. */
public final class FakeGateway implements AutoCloseable {
    /** One request: method and path with its query, content type, body. */
    public record Request(String line, String contentType, byte[] body) {
        /** The body as one character a byte. */
        public String text() {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    private record Answer(int status, String json) {}

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Starts one on a free port. */
    public static FakeGateway start() throws IOException {
        return new FakeGateway();
    }

    /** Its URL. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers a request ({@code GET /api/v1/...} without query) with 200; several answers come in turn, the last one stays. */
    public FakeGateway answer(String line, String json) {
        return answer(line, 200, json);
    }

    /** Answers a request with a status. */
    public synchronized FakeGateway answer(String line, int status, String json) {
        answers.computeIfAbsent(line, key -> new ArrayDeque<>()).add(new Answer(status, json));
        return this;
    }

    /** What it was asked so far. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        requests.add(new Request(line, type == null ? "" : type, body));
        Answer answer = next(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        byte[] bytes = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private synchronized Answer next(String line) {
        Deque<Answer> left = answers.get(line);
        if (left == null) {
            return new Answer(404, "{\"title\":\"Not Found\",\"detail\":\"" + line + "\"}");
        }
        return left.size() > 1 ? left.removeFirst() : left.getFirst();
    }
}
