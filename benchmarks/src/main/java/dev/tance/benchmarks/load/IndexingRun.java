package dev.tance.benchmarks.load;

import dev.tance.contracts.message.DocumentTagged;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures index-service against the bare client: portions of the same size go through each in turn, so that both see the
 * same machine.
 */
final class IndexingRun {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final SyntheticCorpus corpus;
    private final Feeder feeder;
    private final IndexContents contents;
    private final BareBulk bare;
    private final Consumer<String> progress;

    IndexingRun(
            SyntheticCorpus corpus, Feeder feeder, IndexContents contents, BareBulk bare, Consumer<String> progress) {
        this.corpus = corpus;
        this.feeder = feeder;
        this.contents = contents;
        this.bare = bare;
        this.progress = progress;
    }

    /**
     * One portion through both.
     *
     * @param service documents a second from the first message to the last document that can be found
     * @param bareClient documents a second of the bare client
     */
    record Rates(double service, double bareClient) {
        double ratio() {
            return service / bareClient;
        }
    }

    /** Sends one portion through the service, then the same entries through the bare client. */
    Rates measure(long from, long to, String source) throws IOException {
        double service = (to - from) / secondsOfService(from, to, source);
        List<String> ids =
                java.util.stream.LongStream.range(from, to).mapToObj(corpus::id).toList();
        double bareClient = (to - from) / bare.seconds(contents.entriesOf(ids));
        Rates rates = new Rates(service, bareClient);
        progress.accept(String.format(
                "indexing %d documents: service %.0f/s, bare client %.0f/s, ratio %.2f",
                to - from, service, bareClient, rates.ratio()));
        return rates;
    }

    /** Sends documents through the service and waits until they can be found. */
    double secondsOfService(long from, long to, String source) throws IOException {
        List<DocumentTagged> messages = feeder.prepare(from, to, source);
        long started = System.nanoTime();
        feeder.publish(messages);
        await(source, to - from);
        return (System.nanoTime() - started) / 1e9;
    }

    /** Waits until so many documents of a source can be found. */
    void await(String source, long count) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (contents.indexed(source) < count) {
            if (contents.dead(source) > 0) {
                throw new BenchmarkFailure("documents fail: see tance dlq list");
            }
            if (System.nanoTime() > deadline) {
                throw new BenchmarkFailure("after " + LIMIT.toMinutes() + " minutes only " + contents.indexed(source)
                        + " of " + count + " documents are indexed");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("interrupted", e);
        }
    }
}
