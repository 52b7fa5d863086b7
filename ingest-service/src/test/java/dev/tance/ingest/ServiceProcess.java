package dev.tance.ingest;

import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.JavaCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The service as a process of its own, with the heap that it has in production, to be killed. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Process process;
    private final String url;
    private final Path log;

    private ServiceProcess(Process process, String url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    static ServiceProcess start(String broker, Path directory) throws IOException, InterruptedException {
        int port = FreePorts.next();
        Path log = Files.createTempFile(directory, "ingest", ".log");
        JavaCommand command = new JavaCommand()
                .maximumHeapMegabytes(160)
                .classPath(System.getProperty("java.class.path"))
                .mainClass(IngestApplication.class.getName())
                .argument("--server.port=" + port)
                .argument("--tance.kafka.bootstrap-servers=" + broker)
                .argument("--tance.raw-store.directory=" + directory.resolve("store"));
        Process process = new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ServiceProcess service = new ServiceProcess(process, "http://127.0.0.1:" + port, log);
        service.awaitReady();
        return service;
    }

    String url() {
        return url;
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START_LIMIT);
        HttpRequest probe = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, probe)) {
                if (Instant.now().isAfter(end) || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new AssertionError("the service did not start: " + Files.readString(log));
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest probe) throws InterruptedException {
        try {
            return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
