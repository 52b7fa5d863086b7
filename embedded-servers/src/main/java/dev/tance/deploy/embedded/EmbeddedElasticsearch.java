package dev.tance.deploy.embedded;

import dev.tance.deploy.process.FreePorts;
import dev.tance.deploy.process.PartProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A running Elasticsearch node of this process's own; {@link #kill()} and {@link #restart(Duration)} keep its data and port. */
public final class EmbeddedElasticsearch extends PartProcess {
    /** Long enough for a slow, busy machine; a start takes about 5 s. */
    public static final Duration START_LIMIT = Duration.ofSeconds(120);

    private static final int HEAP_MEGABYTES = 320;

    private final ElasticsearchPart part;

    private EmbeddedElasticsearch(ElasticsearchPart part) {
        super(part);
        this.part = part;
    }

    /**
     * Starts a node on free ports and waits until it takes requests.
     *
     * @param directory its own folder, created when missing; indices of an earlier node there are found again
     * @throws dev.tance.deploy.process.PartFailedException when it does not get ready; its process is gone then
     */
    public static EmbeddedElasticsearch start(Path directory) {
        EmbeddedElasticsearch elasticsearch = launch(directory);
        try {
            elasticsearch.awaitReady(START_LIMIT);
            return elasticsearch;
        } catch (RuntimeException e) {
            elasticsearch.kill();
            throw e;
        }
    }

    /** Starts a node as {@link #start(Path)} does, without waiting until it is ready. */
    public static EmbeddedElasticsearch launch(Path directory) {
        EmbeddedElasticsearch elasticsearch = new EmbeddedElasticsearch(new ElasticsearchPart(
                directory,
                FreePorts.next(),
                FreePorts.next(),
                HEAP_MEGABYTES,
                List.of(),
                directory.resolve("elasticsearch.log")));
        elasticsearch.launch();
        return elasticsearch;
    }

    /** Base URL of the node's HTTP interface, without a trailing slash. */
    public String url() {
        return part.url();
    }
}
