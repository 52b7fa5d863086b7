package dev.tance.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.contracts.topic.Topics;
import dev.tance.deploy.embedded.testing.TestServers;
import dev.tance.ingest.Pipeline.Outcome;
import dev.tance.ingest.warc.WarcBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL in the middle of a load, on a real broker. */
class KilledServiceTest {
    private static final int PAGES = 6_000;

    @TempDir
    Path directory;

    @Test
    void a_load_that_was_cut_short_by_a_kill_is_finished_by_the_next_process_with_the_same_receipts() throws Exception {
        String broker = TestServers.kafkaBootstrapServers();
        TopicReader topics = new TopicReader(broker);
        byte[] crawl = crawl();
        String submission;
        try (ServiceProcess first = ServiceProcess.start(broker, directory)) {
            submission = Pipeline.id(
                    new Pipeline(first.url(), topics).upload(Map.of("source", "killed"), "crawl.warc.gz", crawl));
            awaitSome(topics, submission);
            first.kill();
        }
        long handedOnBefore = handedOn(topics, submission).size();

        try (ServiceProcess second = ServiceProcess.start(broker, directory)) {
            Outcome outcome = new Pipeline(second.url(), topics).outcome(submission);

            assertThat(handedOnBefore).as("killed in the middle").isLessThan(PAGES);
            assertThat(outcome.end().status()).isEqualTo(SubmissionStatus.COMPLETE);
            assertThat(outcome.end().received()).isEqualTo(PAGES);
            assertThat(outcome.received()).hasSize(PAGES);
            assertThat(outcome.counts()).isEqualTo(Map.of("fetched", (long) PAGES));
            assertThat(handedOn(topics, submission)).hasSize(PAGES);

            Outcome again = new Pipeline(second.url(), topics).load(Map.of("source", "killed"), "crawl.warc.gz", crawl);
            assertThat(again.counts()).isEqualTo(Map.of("unchanged", (long) PAGES));
        }
    }

    private static byte[] crawl() {
        WarcBuilder warc = WarcBuilder.gzip();
        for (int i = 0; i < PAGES; i++) {
            warc.page(
                    "http://killed.gov.example/" + i,
                    "<html><p>第" + i + "号：到2030年，云溪市可再生能源装机达到" + i + "万千瓦。</p></html>");
        }
        return warc.toBytes();
    }

    private static void awaitSome(TopicReader topics, String submission) {
        AtomicInteger seen = new AtomicInteger();
        topics.readUntil(
                Topics.DOCUMENT_JOURNEY,
                JourneyEvent.class,
                event -> event.receipt().submission().equals(submission) && seen.incrementAndGet() >= 200,
                event -> true);
    }

    private static List<String> handedOn(TopicReader topics, String submission) {
        return topics
                .readAll(
                        Topics.DOCUMENT_FETCHED,
                        DocumentFetched.class,
                        fetched -> fetched.document().receipt().submission().equals(submission))
                .stream()
                .map(fetched -> fetched.document().documentId())
                .distinct()
                .toList();
    }
}
