package dev.tance.extract.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.SourceFile;
import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.reading.DocumentReader;
import dev.tance.extract.reading.WorkFolder;
import dev.tance.extract.worker.WorkerPool;
import dev.tance.extract.worker.WorkerSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The throughput of isolated extraction against Tika's own parsers in one process: the same files, as many threads as
 * processors, both warmed up, measured in turns. How to run it stands in docs/extraction.md.
 */
@EnabledIfSystemProperty(named = "tance.bench", matches = ".+", disabledReason = "a measurement, run by hand")
class ExtractionBenchmark {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int WARM_UP_TURNS = 3;
    private static final int TURNS = 5;

    private static final String PLAIN = "plain Tika";

    private final AutoDetectParser tika = new AutoDetectParser();

    /** One way of reading a file. */
    @FunctionalInterface
    private interface Way {
        void read(Path file) throws Exception;
    }

    @Test
    void isolated_extraction_against_plain_tika(@TempDir Path folder) throws Exception {
        String given = System.getProperty("tance.bench", "");
        List<Path> files = given.equals("true") ? MixedFiles.invented(folder) : MixedFiles.of(Path.of(given));
        WorkerSettings settings = new WorkerSettings(
                PROCESSORS,
                192,
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                1_000_000,
                Duration.ofMinutes(5),
                ParseLimits.DEFAULT);
        try (WorkerPool workers = new WorkerPool(settings, Clock.systemUTC());
                TikaPipes pipes = TikaPipes.start(folder, PROCESSORS)) {
            DocumentReader reader = new DocumentReader(workers, 256L << 20);
            Map<String, Way> ways = new LinkedHashMap<>();
            ways.put(PLAIN, this::plain);
            ways.put("isolated", file -> isolated(reader, file));
            ways.put("Tika's pipes", pipes::read);
            report(files, ways);
        }
    }

    private static void report(List<Path> files, Map<String, Way> ways) throws Exception {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                double rate = rate(files, way.getValue());
                if (turn >= 0) {
                    rates.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        double plain = median(rates.getOrDefault(PLAIN, List.of()));
        System.out.printf("%d files, %d processors, %d turns%n", files.size(), PROCESSORS, TURNS);
        rates.forEach((way, each) ->
                System.out.printf("%-14s %7.1f files/s, %.2f of plain%n", way, median(each), median(each) / plain));
        System.out.println("largest child at its peak: " + ChildMemory.largestPeakMegabytes() + " MB");
        assertThat(plain).isPositive();
    }

    private void plain(Path file) throws Exception {
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            tika.parse(stream, new BodyContentHandler(-1), new Metadata(), new ParseContext());
        }
    }

    private static void isolated(DocumentReader reader, Path file) throws Exception {
        try (WorkFolder work = new WorkFolder()) {
            reader.read(SourceFile.of(file), work.path(), false);
        }
    }

    /** Files a second over one turn, in which each thread goes through all files again and again. */
    private static double rate(List<Path> files, Way way) throws Exception {
        long begin = System.nanoTime();
        long end = begin + TURN.toNanos();
        List<Callable<Integer>> threads = new ArrayList<>();
        for (int thread = 0; thread < PROCESSORS; thread++) {
            int first = thread;
            threads.add(() -> {
                int done = 0;
                while (System.nanoTime() < end) {
                    way.read(files.get((first + done) % files.size()));
                    done++;
                }
                return done;
            });
        }
        int done = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(PROCESSORS)) {
            for (Future<Integer> thread : pool.invokeAll(threads)) {
                done += thread.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - begin);
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
