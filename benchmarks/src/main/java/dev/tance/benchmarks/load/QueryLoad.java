package dev.tance.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** So many clients that each ask one question after the other, for a given time. */
final class QueryLoad {
    private static final List<Query> QUERIES = List.of(Query.values());

    private final Http gateway;
    private final Vocabulary vocabulary;
    private final long seed;

    QueryLoad(Http gateway, Vocabulary vocabulary, long seed) {
        this.gateway = gateway;
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    /**
     * What was seen.
     *
     * @param latencies by kind of question
     * @param errors answers other than 2xx, and none at all
     */
    record Result(Map<Query, Latencies> latencies, int errors, double seconds) {
        int answers() {
            return latencies.values().stream().mapToInt(Latencies::count).sum();
        }

        /** Whether no question failed and each kind kept its limit. */
        boolean holds() {
            return errors == 0
                    && latencies.entrySet().stream()
                            .allMatch(kind -> kind.getValue().milliseconds(0.95)
                                    <= kind.getKey().limit());
        }
    }

    /** Runs all kinds of questions mixed. */
    Result run(int clients, Duration time) throws InterruptedException {
        Map<Query, Latencies> latencies = new EnumMap<>(Query.class);
        for (Query query : QUERIES) {
            latencies.put(query, new Latencies());
        }
        AtomicInteger errors = new AtomicInteger();
        long started = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed + client);
            threads.add(Thread.ofVirtual().start(() -> {
                while (System.nanoTime() - started < time.toNanos()) {
                    ask(QUERIES.get(random.nextInt(QUERIES.size())), random, latencies, errors);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Result(latencies, errors.get(), (System.nanoTime() - started) / 1e9);
    }

    private void ask(Query query, RandomGenerator random, Map<Query, Latencies> latencies, AtomicInteger errors) {
        String path = query.path(vocabulary, random);
        long asked = System.nanoTime();
        try {
            if (gateway.status(path) / 100 == 2) {
                Objects.requireNonNull(latencies.get(query)).add(System.nanoTime() - asked);
                return;
            }
        } catch (BenchmarkFailure e) {
            // counted below, as any answer that is none
        }
        errors.incrementAndGet();
    }
}
