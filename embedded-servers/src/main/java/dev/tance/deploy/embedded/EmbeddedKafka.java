package dev.tance.deploy.embedded;

import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.PartProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A running Kafka broker of this process's own; {@link #kill()} and {@link #restart(Duration)} keep its data and port. */
public final class EmbeddedKafka extends PartProcess {
    /** Long enough for a slow, busy machine; a start takes about 5 s. */
    public static final Duration START_LIMIT = Duration.ofSeconds(120);

    private static final int HEAP_MEGABYTES = 256;

    private final KafkaPart part;

    private EmbeddedKafka(KafkaPart part) {
        super(part);
        this.part = part;
    }

    /**
     * Starts a broker on free ports and waits until it takes requests.
     *
     * @param directory its own folder, created when missing; data of an earlier broker there is found again
     * @throws dev.tance.deploy.process.PartFailedException when it does not get ready; its process is gone then
     */
    public static EmbeddedKafka start(Path directory) {
        EmbeddedKafka kafka = launch(directory);
        try {
            kafka.awaitReady(START_LIMIT);
            return kafka;
        } catch (RuntimeException e) {
            kafka.kill();
            throw e;
        }
    }

    /** Starts a broker as {@link #start(Path)} does, without waiting until it is ready. */
    public static EmbeddedKafka launch(Path directory) {
        EmbeddedKafka kafka = new EmbeddedKafka(new KafkaPart(
                directory,
                FreePorts.next(),
                FreePorts.next(),
                HEAP_MEGABYTES,
                List.of(),
                directory.resolve("kafka.log")));
        kafka.launch();
        return kafka;
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return part.bootstrapServers();
    }
}
