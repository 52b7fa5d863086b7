package dev.tance.deploy.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.bench.Copies;
import dev.tance.deploy.bench.Corpus;
import dev.tance.deploy.client.GatewayException;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.load.LoadItems.UnusableException;
import dev.tance.deploy.running.RunningSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A load while faults drawn from a seed strike all parts; afterwards the books balance and the index equals that of a calm
 * run, document by document and target by target.
 *
 * <p>The build runs one seed over a small load. {@code deploy/chaos.sh} runs many over a large one.
 */
class ChaosTest {
    private static final Path CRAWL =
            Path.of("").toAbsolutePath().resolve("../samples/crawl.warc.gz").normalize();
    private static final long SEED = Long.getLong("tance.chaos.seed", 20261121L);
    private static final int SEEDS = Integer.getInteger("tance.chaos.seeds", 1);
    private static final int COPIES = Integer.getInteger("tance.chaos.copies", 6);
    private static final int FAULTS = Integer.getInteger("tance.chaos.faults", 9);
    private static final Duration LONGEST_FREEZE = Duration.ofSeconds(Integer.getInteger("tance.chaos.freeze", 8));
    private static final int LOADS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path directory;

    @Test
    void whatever_strikes_the_result_is_that_of_a_calm_run() throws Exception {
        Map<String, String> calm;
        try (RunningSystem system = RunningSystem.start(directory.resolve("calm"))) {
            for (int load = 0; load < LOADS; load++) {
                system.load(crawl(load), "load-" + load);
            }
            calm = outcome(system);
        }
        assertThat(calm).hasSizeGreaterThan(LOADS * COPIES);
        for (long seed = SEED; seed < SEED + SEEDS; seed++) {
            assertThat(differences(calm, struck(seed))).as("seed " + seed).isEmpty();
        }
    }

    private Map<String, String> struck(long seed) throws Exception {
        List<Fault> faults = new FaultPlan(seed, LONGEST_FREEZE).draw(FAULTS);
        System.out.println("chaos: seed " + seed + " (repeat with -Dtance.chaos.seed=" + seed + ")");
        try (ChaosSystem system = new ChaosSystem(directory.resolve("seed-" + seed))) {
            Thread loading = Thread.ofVirtual().start(() -> loadAll(system.services()));
            for (Fault fault : faults) {
                System.out.println("chaos: " + fault);
                system.inject(fault);
            }
            loading.join(PATIENCE);
            assertThat(loading.isAlive()).as("all loads are accepted").isFalse();
            awaitBalance(system.services());
            report(seed, faults, Repetitions.of(system.kafkaBootstrapServers()));
            return outcome(system.services());
        }
    }

    /** Submits one load after the other, each until it is accepted and has ended, as a patient operator would. */
    private void loadAll(RunningSystem system) {
        for (int load = 0; load < LOADS; load++) {
            boolean isLoaded = false;
            while (!isLoaded) {
                isLoaded = isLoaded(system, load);
            }
        }
    }

    private boolean isLoaded(RunningSystem system, int load) {
        try {
            Submission end = system.load(crawl(load), "load-" + load);
            return !end.isFailed();
        } catch (GatewayException away) {
            pause();
            return false;
        } catch (IOException | UnusableException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitBalance(RunningSystem system) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                JsonNode books = system.verify();
                last = books.toString();
                if (books.path("balanced").asBoolean() && books.path("inFlight").asLong(1) == 0) {
                    return;
                }
            } catch (GatewayException notYet) {
                last = notYet.toString();
            }
            pause();
        }
        throw new AssertionError("the books do not balance: " + last);
    }

    /** Every document and every target with all that a user sees of it, but for when it was worked on and by which load. */
    private static Map<String, String> outcome(RunningSystem system) {
        Map<String, String> outcome = new TreeMap<>();
        for (JsonNode document : system.all("/documents", Map.of("status", "any", "limit", "500"))) {
            outcome.put(
                    document.path("url").asString(),
                    String.join(
                            " ",
                            document.path("version").asString(""),
                            document.path("status").asString(),
                            document.path("title").asString(""),
                            document.path("documentNumber").asString(""),
                            document.path("duplicateOf").asString("")));
        }
        for (JsonNode target : system.all("/targets", Map.of("limit", "500"))) {
            ((ObjectNode) target).remove("addedAt");
            outcome.put(target.path("id").asString(), target.toString());
        }
        return outcome;
    }

    /** The first few entries that are not the same in both. */
    private static List<String> differences(Map<String, String> calm, Map<String, String> struck) {
        TreeSet<String> keys = new TreeSet<>(calm.keySet());
        keys.addAll(struck.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(calm.get(key), struck.get(key)))
                .limit(10)
                .map(key -> key + ": calm " + calm.get(key) + ", struck " + struck.get(key))
                .toList();
    }

    private static void report(long seed, List<Fault> faults, Map<String, Repetitions.Count> repetitions) {
        Map<Fault.Kind, Integer> kinds = new EnumMap<>(Fault.Kind.class);
        faults.forEach(fault -> kinds.merge(fault.kind(), 1, Integer::sum));
        System.out.println("chaos: seed " + seed + ", faults injected: " + kinds);
        repetitions.forEach((topic, count) -> System.out.println("chaos: " + topic + ": " + count.messages()
                + " messages, of which " + count.repeated() + " were sent again and suppressed downstream"));
    }

    private Path crawl(int load) throws IOException {
        Path file = directory.resolve("load-" + load + ".warc");
        if (!Files.exists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                new Copies(new ArrayList<>(Corpus.read(CRAWL)), "load-" + load, Instant.parse("2025-01-01T00:00:00Z"))
                        .writeTo(out, COPIES);
            }
        }
        return file;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
