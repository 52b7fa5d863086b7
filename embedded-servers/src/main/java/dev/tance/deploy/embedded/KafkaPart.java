package dev.tance.deploy.embedded;

import dev.tance.deploy.process.JavaCommand;
import dev.tance.deploy.process.Launch;
import dev.tance.deploy.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A single Kafka broker that is its own KRaft controller, on loopback.
 *
 * @param directory its own folder: configuration and log segments; kept between starts
 * @param port port for clients
 * @param advertisedPort port that clients are told to come to; another one than {@code port} when they are to come through a
 *     proxy
 * @param controllerPort port of the controller; may change between starts
 * @param heapMegabytes upper bound of the heap, in MB
 * @param jvmOptions further JVM options, put last, so that they win
 * @param log file for its output
 */
public record KafkaPart(
        Path directory,
        int port,
        int advertisedPort,
        int controllerPort,
        int heapMegabytes,
        List<String> jvmOptions,
        Path log)
        implements Part {
    private static final String HOST = "127.0.0.1";

    public KafkaPart {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** A broker that clients reach directly. */
    public KafkaPart(
            Path directory, int port, int controllerPort, int heapMegabytes, List<String> jvmOptions, Path log) {
        this(directory, port, port, controllerPort, heapMegabytes, jvmOptions, log);
    }

    @Override
    public String name() {
        return "kafka";
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return HOST + ":" + advertisedPort;
    }

    @Override
    public Launch prepare() throws IOException {
        Files.createDirectories(directory);
        Path configuration = directory.resolve("server.properties");
        Files.writeString(configuration, configuration());
        JavaCommand command = new JavaCommand();
        command.maximumHeapMegabytes(heapMegabytes)
                .option("-Xss512k")
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .property("org.slf4j.simpleLogger.log.kafka.server", "info")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .property("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
                .classPath(Distributions.ownClasses().toString())
                .classPath(Distributions.kafkaLibraries() + "/*")
                .mainClass("dev.tance.deploy.embedded.node.KafkaBroker")
                .argument(configuration.toString());
        jvmOptions.forEach(command::option);
        return new Launch(command.toList(), directory, Map.of(), log);
    }

    @Override
    public boolean isReady() {
        return KafkaProbe.answers(HOST, port);
    }

    private String configuration() {
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@" + HOST + ":" + controllerPort,
                "listeners=PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort,
                "advertised.listeners=PLAINTEXT://" + HOST + ":" + advertisedPort,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + propertyPath(directory.resolve("segments")),
                // One node: every copy is the only copy.
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=8",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=8",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "group.initial.rebalance.delay.ms=0",
                // A misspelt topic must fail, not appear.
                "auto.create.topics.enable=false",
                // The cleaner's default buffer is 128 MB, half of this heap.
                "log.cleaner.dedupe.buffer.size=16777216",
                "num.network.threads=2",
                "num.io.threads=4",
                "");
    }

    private static String propertyPath(Path path) {
        return path.toAbsolutePath().toString().replace("\\", "/");
    }
}
