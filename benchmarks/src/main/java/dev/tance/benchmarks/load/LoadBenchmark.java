package dev.tance.benchmarks.load;

import dev.tance.contracts.rawstore.LocalRawStore;
import dev.tance.stage.ComponentVersion;
import dev.tance.stage.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tance bench queries}: fills a system with synthetic documents, then asks it and exports from it. */
@Command(
        name = "tance bench queries",
        description = {
            "Fill a running system that holds nothing yet with synthetic documents; measure indexing against a bare bulk"
                    + " client, then queries by many clients at once, then an export of all targets.",
            "Start one for it: ./tance up --detach --data DIR"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class LoadBenchmark implements Callable<Integer> {
    private static final int WARM_UP = 2_000;
    private static final String FILL = "bench-fill";

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Data directory of the system.")
    private Path data = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "100000",
            description = "Documents in all (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--targets",
            paramLabel = "N",
            defaultValue = "20",
            description = "Targets of each (default: ${DEFAULT-VALUE}).")
    private int targets;

    @Option(
            names = "--portion",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Documents of a measured portion of indexing (default: ${DEFAULT-VALUE}).")
    private int portion;

    @Option(
            names = "--clients",
            paramLabel = "N",
            defaultValue = "16",
            description = "Clients that ask at once (default: ${DEFAULT-VALUE}).")
    private int clients;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long they ask (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which documents and questions.")
    private long seed;

    @Option(names = "--filled", description = "The system was filled by an earlier run: only ask and export.")
    private boolean filled;

    /** Runs the benchmark; the exit code is 0 when every limit was kept, 1 when not, 2 for wrong usage. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new LoadBenchmark());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof BenchmarkFailure || failure instanceof IOException) {
                command.getErr().println("tance bench queries: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SystemUnderTest system = SystemUnderTest.on(data.toAbsolutePath());
        Vocabulary vocabulary = Vocabulary.bundled();
        try (Http gateway = new Http(system.gateway());
                Http elasticsearch = new Http(system.elasticsearch())) {
            IndexContents contents = new IndexContents(elasticsearch);
            if (!filled) {
                fill(system, new SyntheticCorpus(vocabulary, seed, targets), contents, elasticsearch);
            }
            say("%d documents and %d targets are indexed", contents.documents(), contents.targets());
            new QueryLoad(gateway, vocabulary, seed - 1).run(clients, Duration.ofSeconds(10)); // warms up
            QueryLoad.Result asked = new QueryLoad(gateway, vocabulary, seed).run(clients, Duration.ofSeconds(seconds));
            tell(asked);
            tell(new ExportRun(gateway, system.gatewayProcess()).run("/api/v1/exports/targets?format=jsonl"));
            return asked.holds() ? 0 : 1;
        }
    }

    private void fill(SystemUnderTest system, SyntheticCorpus corpus, IndexContents contents, Http elasticsearch)
            throws IOException {
        if (contents.documents() > 0) {
            throw new BenchmarkFailure("the system on " + data + " holds documents: use a fresh one, or --filled");
        }
        if (documents < WARM_UP + 2 * portion) {
            throw new BenchmarkFailure("--documents must be at least " + (WARM_UP + 2 * portion));
        }
        try (Publisher publisher = publisher(system.kafka())) {
            Feeder feeder = new Feeder(corpus, new LocalRawStore(system.rawStore()), publisher);
            BareBulk bare = new BareBulk(elasticsearch, contents);
            IndexingRun run = new IndexingRun(corpus, feeder, contents, bare, line -> say("%s", line));
            run.secondsOfService(0, WARM_UP, "bench-warm-up");
            List<IndexingRun.Rates> rates = new ArrayList<>();
            rates.add(run.measure(WARM_UP, WARM_UP + portion, "bench-first"));
            rates.add(run.measure(WARM_UP + portion, WARM_UP + 2L * portion, "bench-second"));
            say(
                    "indexing reaches %.2f of the bare client's rate",
                    rates.stream()
                            .mapToDouble(IndexingRun.Rates::ratio)
                            .average()
                            .orElse(0));
            long from = WARM_UP + 2L * portion;
            feeder.feed(from, documents, FILL, done -> {
                if (done % 10_000 == 0) {
                    say("%d of %d documents are handed over", done, documents);
                }
            });
            run.await(FILL, documents - from);
        }
    }

    private static Publisher publisher(String kafka) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
        return new Publisher(
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()),
                new ComponentVersion("load-benchmark", "1"),
                Clock.systemUTC());
    }

    private void tell(QueryLoad.Result asked) {
        say(
                "%d clients, %.0f s: %d answers (%.0f/s), %d errors",
                clients, asked.seconds(), asked.answers(), asked.answers() / asked.seconds(), asked.errors());
        asked.latencies()
                .forEach((query, took) -> say(
                        "  %-10s %6d answers, median %4.0f ms, p95 %4.0f ms (limit %d), p99 %4.0f ms",
                        query.name().toLowerCase(Locale.ROOT),
                        took.count(),
                        took.milliseconds(0.5),
                        took.milliseconds(0.95),
                        query.limit(),
                        took.milliseconds(0.99)));
    }

    private void tell(ExportRun.Result export) {
        say(
                "export: %d rows in %.1f s, %.0f rows/s; gateway memory before %d MB, at most %d MB",
                export.rows(),
                export.seconds(),
                export.rowsPerSecond(),
                export.memoryBefore() >> 20,
                export.memoryMost() >> 20);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
