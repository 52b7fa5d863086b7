package dev.tance.deploy.bench;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.client.SubmissionWatch;
import dev.tance.deploy.load.Loader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Loads copies of a corpus into a running system and reads off how long every stage took. */
public final class Benchmark {
    /** The step that ends a document's way through a stage, and the stage. */
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("fetched", "ingest");
        STAGES.put("extracted", "extract");
        STAGES.put("tagged", "tag");
        STAGES.put("indexed", "index");
    }

    private final GatewayClient gateway;
    private final Clock clock;
    private final Consumer<String> progress;

    /** Creates a benchmark of the system behind a gateway. */
    public Benchmark(GatewayClient gateway, Clock clock, Consumer<String> progress) {
        this.gateway = gateway;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * What was measured.
     *
     * @param corpusDocuments documents of the corpus
     * @param copies how often each was loaded
     * @param load what came of the load
     * @param rates a rate a stage, and the one from the upload's start to the last document's end
     */
    public record Report(int corpusDocuments, int copies, Submission load, List<StageRate> rates) {}

    /**
     * Loads the copies and waits until nothing of them is in flight.
     *
     * @throws IOException when the corpus cannot be read or holds no document
     */
    public Report run(Path path, int copies, String source) throws IOException, InterruptedException {
        List<Item> corpus = Corpus.read(path);
        if (corpus.isEmpty()) {
            throw new IOException(path + " holds no document to load");
        }
        progress.accept("loading " + copies + " copies of " + corpus.size() + " documents");
        Instant start = clock.instant();
        Copies warc = new Copies(corpus, Long.toString(start.toEpochMilli(), 36), start);
        AtomicLong bytes = new AtomicLong();
        String id = new Loader(gateway, progress)
                .stream(source + ".warc", source, "warc", out -> bytes.set(warc.writeTo(out, copies)))
                        .path("id")
                        .asString("");
        Submission end = new SubmissionWatch(gateway, progress).await(id);
        Duration took = Duration.between(start, clock.instant());
        List<StageRate> rates = new ArrayList<>(stages(id));
        rates.add(new StageRate("end to end", end.received(), megabytes(bytes.get()), took.toMillis() / 1000.0));
        return new Report(corpus.size(), copies, end, rates);
    }

    private List<StageRate> stages(String submission) {
        JsonNode answer = gateway.get("/admin/throughput", Map.of("submission", submission));
        List<StageRate> rates = new ArrayList<>();
        STAGES.forEach((step, stage) -> {
            JsonNode counted = answer.path("steps").path(step);
            if (!counted.isMissingNode()) {
                rates.add(new StageRate(
                        stage,
                        counted.path("documents").asLong(0),
                        megabytes(counted.path("bytes").asLong(0)),
                        counted.path("seconds").asDouble(0)));
            }
        });
        return rates;
    }

    private static double megabytes(long bytes) {
        return bytes / 1_000_000.0;
    }
}
