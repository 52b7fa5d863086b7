package dev.tance.index.benchmark;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.topic.Topics;
import dev.tance.index.model.IndexKind;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sends documents of 5,000 characters with 20 targets to a running index service and prints the rate and the processor time
 * of each side. The first half warms up. Argument: number of documents (2,000 when absent); system property {@code targets}: targets a document.
 */
public final class IndexingBenchmark {
    private static final List<String> WORDS = words();
    private static final int PARAGRAPHS = 50;
    private static final int PARAGRAPH_LENGTH = 100;
    private static final int TARGETS = Integer.getInteger("targets", 20);

    private IndexingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]);
        RunningIndex index = RunningIndex.shared();
        List<DocumentTagged> messages = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            messages.add(document(i, random).store(index.store()));
        }
        load(messages.subList(0, count / 2), count / 2, index);
        long elasticsearch = elasticsearchProcessorMillis();
        long own = ownProcessorMillis();
        long start = System.nanoTime();
        load(messages.subList(count / 2, count), count, index);
        int measured = count - count / 2;
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        System.out.printf(
                "%d documents in %.1f s: %.0f/s; processor ms a document: Elasticsearch %.2f, index-service (with the"
                        + " sender) %.2f; load average %.1f%n",
                measured,
                seconds,
                measured / seconds,
                (elasticsearchProcessorMillis() - elasticsearch) / (double) measured,
                (ownProcessorMillis() - own) / (double) measured,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static void load(List<DocumentTagged> messages, int total, RunningIndex index) throws Exception {
        for (DocumentTagged message : messages) {
            index.send(Topics.DOCUMENT_TAGGED, message.document().documentId(), MessageJson.write(message));
        }
        long indexed = 0;
        while (indexed < total) {
            Thread.sleep(200);
            index.client().indices().refresh(request -> request.index(IndexKind.RECEIPTS.alias()));
            indexed = index.client()
                    .count(request -> request.index(IndexKind.RECEIPTS.alias())
                            .query(query ->
                                    query.term(term -> term.field("outcome").value("indexed"))))
                    .count();
        }
    }

    private static SampleDocument document(int number, Random random) {
        String[] paragraphs = new String[PARAGRAPHS];
        for (int i = 0; i < PARAGRAPHS; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < PARAGRAPH_LENGTH) {
                double skewed = Math.pow(random.nextDouble(), 3); // frequent words are very frequent
                text.append(WORDS.get((int) (skewed * WORDS.size())));
            }
            paragraphs[i] = text.toString();
        }
        SampleDocument document =
                SampleDocument.at("http://bench.gov.example/" + number).text(paragraphs);
        for (int i = 0; i < TARGETS; i++) {
            document.target("指标" + i, "indicator_" + i, (10 + i) + "%", 2027);
        }
        return document;
    }

    private static List<String> words() {
        Random random = new Random(11);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(3); length > 0; length--) {
                word.append((char) ('一' + (int) (Math.pow(random.nextDouble(), 2) * 3_000)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static long ownProcessorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static long elasticsearchProcessorMillis() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("lasticsearch"))
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }
}
