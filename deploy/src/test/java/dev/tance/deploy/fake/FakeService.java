package dev.tance.deploy.fake;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * A program that behaves as a service does towards whoever starts it: settings as system properties, a readiness probe,
 * an end on SIGTERM. With {@code fake.broken} set to its name it ends at once, as one with a broken setting does.
 */
public final class FakeService {
    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        String name = System.getProperty("tance.part", "");
        if (name.equals(System.getProperty("fake.broken"))) {
            System.err.println("java.lang.IllegalStateException: the setting is broken");
            System.exit(7);
        }
        int port = Integer.getInteger("server.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/settings", exchange -> {
            byte[] answer = System.getProperties().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
