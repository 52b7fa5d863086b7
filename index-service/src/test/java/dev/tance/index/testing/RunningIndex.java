package dev.tance.index.testing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.SubmissionProgress;
import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.index.IndexApplication;
import dev.tance.index.model.ElasticsearchClients;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An index service on a real broker and node, shared by all tests of a JVM; its end is the JVM's. */
public final class RunningIndex {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static @Nullable RunningIndex shared;

    private final Path rawStoreDirectory;
    private final RawStore store;
    private final KafkaProducer<String, byte[]> producer;
    private final ElasticsearchClient client;
    private final ConfigurableApplicationContext service;

    private RunningIndex(String broker, URI elasticsearch, Path configuration) throws IOException {
        rawStoreDirectory = Files.createTempDirectory("tance-raw-store");
        store = new LocalRawStore(rawStoreDirectory.resolve("blobs"));
        client = ElasticsearchClients.create(elasticsearch);
        service = SpringApplication.run(
                IndexApplication.class,
                "--spring.config.location=" + configuration.toUri(),
                "--server.port=0",
                "--tance.kafka.bootstrap-servers=" + broker,
                "--tance.elasticsearch.url=" + elasticsearch,
                "--tance.raw-store.directory=" + rawStoreDirectory);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    /** Address of the service's own endpoints. */
    public URI actuator() {
        return URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + "/actuator/");
    }

    /** The shared one, started by the first caller. */
    public static synchronized RunningIndex shared() {
        if (shared == null) {
            TestServers.startBoth();
            shared = start(TestServers.kafkaBootstrapServers(), URI.create(TestServers.elasticsearchUrl()));
        }
        return shared;
    }

    /** One of the caller's own, on servers of the caller's own. */
    public static RunningIndex start(String broker, URI elasticsearch) {
        try {
            return new RunningIndex(broker, elasticsearch, configuration());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Path rawStoreDirectory() {
        return rawStoreDirectory;
    }

    public RawStore store() {
        return store;
    }

    public ElasticsearchClient client() {
        return client;
    }

    public ConfigurableApplicationContext service() {
        return service;
    }

    public void stop() {
        service.close();
        producer.close();
    }

    /** Sends a document to the index stage, as the tag stage does. */
    public void send(SampleDocument document) {
        DocumentTagged message = document.store(store);
        send(Topics.DOCUMENT_TAGGED, document.id(), MessageJson.write(message));
    }

    public void send(JourneyEvent event) {
        String key = event.document() == null
                ? event.receipt().id()
                : event.document().documentId();
        send(Topics.DOCUMENT_JOURNEY, key, MessageJson.write(event));
    }

    public void send(SubmissionProgress progress) {
        send(Topics.SUBMISSION_PROGRESS, progress.id(), MessageJson.write(progress));
    }

    /** Sends a dead letter, as the stage that gave up does. */
    public void send(DeadLetter letter) {
        String key =
                letter.document() == null ? "unreadable" : letter.document().documentId();
        send(Topics.deadLettersOf(letter.topic()), key, MessageJson.write(letter));
    }

    public void send(String topic, String key, byte[] payload) {
        try {
            producer.send(new ProducerRecord<>(topic, key, payload)).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entry with the id, waiting until it is there and as expected. */
    public <T> T await(IndexKind kind, String id, Class<T> type, java.util.function.Predicate<T> expected) {
        @Nullable T last = null;
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); ) {
            last = find(kind, id, type);
            if (last != null && expected.test(last)) {
                return last;
            }
            pause();
        }
        throw new AssertionError(kind.alias() + "/" + id + " is not as expected: " + last);
    }

    /** The entry with the id as it is now, null when there is none. */
    public <T> @Nullable T find(IndexKind kind, String id, Class<T> type) {
        try {
            return client.get(request -> request.index(kind.alias()).id(id), type)
                    .source();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** All entries with the value in a field, as of now. */
    public <T> List<T> all(IndexKind kind, String field, String value, Class<T> type) {
        try {
            client.indices().refresh(request -> request.index(kind.alias()));
            return client
                    .search(
                            request -> request.index(kind.alias())
                                    .size(1_000)
                                    .query(query ->
                                            query.term(term -> term.field(field).value(value))),
                            type)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> java.util.Objects.requireNonNull(hit.source()))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The first entry with the value in a field, waiting until there is one. */
    public <T> T awaitAny(IndexKind kind, String field, String value, Class<T> type) {
        for (Instant end = Instant.now().plus(LIMIT); Instant.now().isBefore(end); ) {
            List<T> found = all(kind, field, value, type);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            pause();
        }
        throw new AssertionError("nothing in " + kind.alias() + " has " + value + " as " + field);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By its place in the checkout, since the gateway's tests have two files of this name on their class path. */
    private static Path configuration() {
        Path module = Path.of("").toAbsolutePath();
        boolean atTheTop = Files.isDirectory(module.resolve("index-service"));
        return (atTheTop ? module : module.resolve("..")).resolve("index-service/src/main/resources/application.yml");
    }
}
