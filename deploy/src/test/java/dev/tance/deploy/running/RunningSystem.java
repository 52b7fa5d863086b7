package dev.tance.deploy.running;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.client.SubmissionWatch;
import dev.tance.deploy.load.LoadItems;
import dev.tance.deploy.load.LoadItems.UnusableException;
import dev.tance.deploy.load.Loader;
import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.Part;
import dev.tance.deploy.process.PartProcess;
import dev.tance.deploy.system.Checkout;
import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.PortPlan;
import dev.tance.deploy.system.ServiceDefinition;
import dev.tance.deploy.system.SystemParts;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;

/**
 * Kafka, Elasticsearch and the four services as child processes of a test, without a supervisor: a part that the test
 * kills stays dead until the test starts it again. Needs the services' jars, so runs in {@code mvn verify}, not in {@code
 * mvn test}.
 */
public final class RunningSystem implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private final Map<String, PartProcess> parts = new LinkedHashMap<>();
    private final SystemParts system;
    private final GatewayClient gateway;

    private RunningSystem(SystemParts system, String url) {
        this.system = system;
        this.gateway = new GatewayClient(url, Optional.empty());
        system.all().forEach(part -> parts.put(part.name(), new PartProcess(part)));
    }

    /** Starts everything on free ports in an empty or formerly used folder, and waits until all parts are ready. */
    public static RunningSystem start(Path directory) throws IOException {
        return start(directory, Map.of());
    }

    /** Starts everything with further settings for the services. */
    public static RunningSystem start(Path directory, Map<String, String> settings) throws IOException {
        return start(directory, settings, null, null);
    }

    /**
     * Starts the services on servers that run already.
     *
     * @param kafka {@code host:port} of a broker, null to start one
     * @param elasticsearch URL of a node, null to start one
     */
    public static RunningSystem start(
            Path directory, Map<String, String> settings, @Nullable String kafka, @Nullable String elasticsearch)
            throws IOException {
        Checkout checkout =
                new Checkout(Path.of("").toAbsolutePath().resolve("..").normalize());
        SystemPlan plan = new SystemPlan(
                FreePorts.next(),
                kafka,
                elasticsearch,
                builtServices(checkout),
                checkout.archives().toString(),
                settings);
        PortPlan ports = PortPlan.NONE.forNames(SystemParts.portNames(plan), plan.gatewayPort());
        RunningSystem running = new RunningSystem(
                SystemParts.create(plan, ports, new Layout(directory)), "http://127.0.0.1:" + plan.gatewayPort());
        try {
            running.startAll(running.system.servers());
            running.startAll(running.system.services());
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    /** A client of the gateway. */
    public GatewayClient gateway() {
        return gateway;
    }

    /** What clients of the broker take as {@code bootstrap.servers}. */
    public String kafkaBootstrapServers() {
        return system.kafka();
    }

    /** The process of a part: {@code kafka}, {@code elasticsearch}, {@code ingest}, {@code extract}, {@code index}, {@code gateway}. */
    public PartProcess part(String name) {
        PartProcess part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part is named " + name + ": " + parts.keySet());
        }
        return part;
    }

    /** Names of all parts. */
    public List<String> partNames() {
        return List.copyOf(parts.keySet());
    }

    /** Kills a part as {@code kill -9} does; it stays dead. */
    public void kill(String name) {
        part(name).kill();
    }

    /** Starts a dead part again, on its data and port, and waits until it is ready. */
    public void restart(String name) {
        part(name).restart(START_LIMIT);
    }

    /** Submits a file, folder or list as {@code tance ingest} does; returns the submission's id. */
    public String submit(Path path, String source) throws IOException, UnusableException {
        JsonNode answer = new Loader(gateway, line -> {}).submit(LoadItems.recognise(path.toString()), source);
        return answer.path("id").asString("");
    }

    /** Waits until nothing of a submission is in flight. */
    public Submission await(String id) throws InterruptedException {
        return new SubmissionWatch(gateway, line -> {}).await(id);
    }

    /** Submits and waits. */
    public Submission load(Path path, String source) throws IOException, UnusableException, InterruptedException {
        return await(submit(path, source));
    }

    /** The gateway's books. */
    public JsonNode verify() {
        return gateway.get("/admin/verify", Map.of());
    }

    /** All items of a list of the gateway, page after page. */
    public List<JsonNode> all(String path, Map<String, String> query) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(path, query, cursor);
            page.path("items").forEach(items::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    @Override
    public void close() {
        gateway.close();
        parts.values().forEach(PartProcess::kill);
    }

    /** The services; without their jars a test is skipped, but fails where everything must have been tested. */
    private static List<ServiceDefinition> builtServices(Checkout checkout) {
        try {
            return checkout.services();
        } catch (IOException notBuilt) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException(notBuilt);
            }
            return Assumptions.abort("needs the services' jars (mvn verify): " + notBuilt.getMessage());
        }
    }

    private JsonNode page(String path, Map<String, String> query, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        if (!cursor.isEmpty()) {
            parameters.put("cursor", cursor);
        }
        return gateway.get(path, parameters);
    }

    private void startAll(List<Part> started) {
        started.forEach(part -> part(part.name()).launch());
        started.forEach(part -> part(part.name()).awaitReady(START_LIMIT));
    }
}
