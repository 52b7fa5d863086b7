package dev.tance.deploy.chaos;

import dev.tance.deploy.embedded.ElasticsearchPart;
import dev.tance.deploy.embedded.KafkaPart;
import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.PartProcess;
import dev.tance.deploy.running.RunningSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A whole system whose services reach broker and node through proxies, and the means to strike each part of it. */
final class ChaosSystem implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration DELAY = Duration.ofMillis(40);
    private static final int KAFKA_HEAP = 256;
    private static final int ELASTICSEARCH_HEAP = 384;

    private final KafkaPart kafkaPart;
    private final ElasticsearchPart elasticsearchPart;
    private final PartProcess kafka;
    private final PartProcess elasticsearch;
    private final FaultProxy kafkaProxy;
    private final FaultProxy elasticsearchProxy;
    private final RunningSystem services;
    private final HttpClient http = HttpClient.newHttpClient();

    ChaosSystem(Path directory) throws IOException {
        int kafkaProxyPort = FreePorts.next();
        kafkaPart = new KafkaPart(
                directory.resolve("kafka"),
                FreePorts.next(),
                kafkaProxyPort,
                FreePorts.next(),
                KAFKA_HEAP,
                List.of(),
                directory.resolve("kafka.log"));
        elasticsearchPart = new ElasticsearchPart(
                directory.resolve("elasticsearch"),
                FreePorts.next(),
                FreePorts.next(),
                ELASTICSEARCH_HEAP,
                List.of(),
                directory.resolve("elasticsearch.log"));
        kafka = new PartProcess(kafkaPart);
        elasticsearch = new PartProcess(elasticsearchPart);
        kafkaProxy = new FaultProxy(kafkaProxyPort, kafkaPart.port());
        elasticsearchProxy = new FaultProxy(0, elasticsearchPart.port());
        kafka.launch();
        elasticsearch.launch();
        kafka.awaitReady(START_LIMIT);
        elasticsearch.awaitReady(START_LIMIT);
        services = RunningSystem.start(
                directory, Map.of(), kafkaPart.bootstrapServers(), "http://127.0.0.1:" + elasticsearchProxy.port());
    }

    /** The services, through the gateway. */
    RunningSystem services() {
        return services;
    }

    /** {@code host:port} of the broker, through its proxy. */
    String kafkaBootstrapServers() {
        return kafkaPart.bootstrapServers();
    }

    /** Strikes, holds for as long as the fault lasts, and puts right again. */
    void inject(Fault fault) throws IOException, InterruptedException {
        Thread.sleep(fault.pause());
        switch (fault.kind()) {
            case KILL -> {
                part(fault.part()).kill();
                Thread.sleep(fault.lasts());
                part(fault.part()).restart(START_LIMIT);
            }
            case FREEZE -> {
                signal("-STOP", part(fault.part()).pid());
                Thread.sleep(fault.lasts());
                signal("-CONT", part(fault.part()).pid());
            }
            case CUT -> {
                proxy(fault.part()).cut();
                Thread.sleep(fault.lasts());
                proxy(fault.part()).heal();
            }
            case SLOW -> {
                proxy(fault.part()).slow(DELAY);
                Thread.sleep(fault.lasts());
                proxy(fault.part()).heal();
            }
            case READ_ONLY -> {
                blockWrites("true");
                Thread.sleep(fault.lasts());
                blockWrites("null");
            }
            case PARSER_KILL ->
                ProcessHandle.of(part(fault.part()).pid()).stream()
                        .flatMap(ProcessHandle::descendants)
                        .forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() throws IOException {
        services.close();
        kafka.kill();
        elasticsearch.kill();
        kafkaProxy.close();
        elasticsearchProxy.close();
        http.close();
    }

    private PartProcess part(String name) {
        return switch (name) {
            case "kafka" -> kafka;
            case "elasticsearch" -> elasticsearch;
            default -> services.part(name);
        };
    }

    private FaultProxy proxy(String name) {
        return name.equals("kafka") ? kafkaProxy : elasticsearchProxy;
    }

    /** As Elasticsearch itself does it when the disk is almost full. */
    private void blockWrites(String value) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(elasticsearchPart.url() + "/tance-*/_settings"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .PUT(BodyPublishers.ofString("{\"index.blocks.read_only_allow_delete\":" + value + "}"))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("Elasticsearch answers " + status + " to a change of its blocks");
        }
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int status =
                new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor();
        if (status != 0) {
            throw new IOException("kill " + name + " " + pid + " ended with " + status);
        }
    }
}
