package dev.tance.deploy.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private HttpServer server;
    private FaultProxy proxy;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
        proxy = new FaultProxy(0, server.getAddress().getPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.stop(0);
    }

    @Test
    void what_is_asked_passes_through() throws Exception {
        assertThat(ask()).isEqualTo("ok");
    }

    @Test
    void a_cut_closes_what_is_open_and_refuses_what_is_new_until_it_heals() throws Exception {
        assertThat(ask()).isEqualTo("ok");
        proxy.cut();
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
        proxy.heal();
        assertThat(ask()).isEqualTo("ok");
    }

    @Test
    void slow_data_arrives_whole() throws Exception {
        proxy.slow(Duration.ofMillis(50));
        long started = System.nanoTime();
        assertThat(ask()).isEqualTo("ok");
        // Once on the way there, once on the way back
        assertThat(System.nanoTime() - started)
                .isGreaterThan(Duration.ofMillis(100).toNanos());
    }

    @Test
    void a_server_that_is_not_there_is_a_closed_connection() {
        server.stop(0);
        assertThatThrownBy(this::ask).isInstanceOf(IOException.class);
    }

    private String ask() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + proxy.port() + "/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
