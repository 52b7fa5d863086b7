package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.bench.Copies;
import dev.tance.deploy.bench.Corpus;
import dev.tance.deploy.bench.Item;
import dev.tance.deploy.client.GatewayException;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.client.SubmissionWatch;
import dev.tance.deploy.running.RunningSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every part is killed with SIGKILL while a load is running; nothing is lost and nothing counts twice. */
class KilledPartsTest {
    private static final Path CRAWL =
            Path.of("").toAbsolutePath().resolve("../samples/crawl.warc.gz").normalize();
    private static final int COPIES = 8;
    private static final List<String> PARTS =
            List.of("kafka", "elasticsearch", "ingest", "extract", "index", "gateway");

    @TempDir
    Path directory;

    /** All that a user can tell from outside. */
    private record Outcome(TreeSet<String> documents, TreeSet<String> targets) {}

    @Test
    void the_result_is_that_of_an_undisturbed_run_whatever_is_killed() throws Exception {
        Outcome undisturbed;
        try (RunningSystem system = RunningSystem.start(directory.resolve("undisturbed"))) {
            for (String part : PARTS) {
                system.load(crawl(part), part);
            }
            undisturbed = outcome(system);
        }
        assertThat(undisturbed.documents()).isNotEmpty();
        assertThat(undisturbed.targets()).isNotEmpty();

        try (RunningSystem system = RunningSystem.start(directory.resolve("disturbed"))) {
            List<String> ids = new ArrayList<>();
            for (String part : PARTS) {
                String id = system.submit(crawl(part), part);
                ids.add(id);
                awaitReceived(system, id);
                system.kill(part);
                // Let the others notice that it is away
                Thread.sleep(1_500);
                system.restart(part);
            }
            for (String id : ids) {
                assertThat(system.await(id).isDone()).isTrue();
            }

            JsonNode books = system.verify();
            assertThat(books.path("balanced").asBoolean()).as(books.toString()).isTrue();
            assertThat(books.path("inFlight").asInt()).isZero();
            assertThat(outcome(system)).isEqualTo(undisturbed);
        }
    }

    /** Waits until some documents of a load are known and others are under way. */
    private static void awaitReceived(RunningSystem system, String id) throws InterruptedException {
        SubmissionWatch watch = new SubmissionWatch(system.gateway(), line -> {});
        for (boolean isUnderWay = false; !isUnderWay; Thread.sleep(50)) {
            try {
                Submission submission = watch.now(id);
                isUnderWay = submission.received() >= 5 || submission.isDone();
            } catch (GatewayException notKnownYet) {
                // the part that was killed before may still be catching up
                assertThat(notKnownYet.isUnreachable() || notKnownYet.status() == 404 || notKnownYet.status() >= 500)
                        .as(notKnownYet.getMessage())
                        .isTrue();
            }
        }
    }

    private Path crawl(String name) throws IOException {
        Path file = directory.resolve(name + ".warc");
        if (!Files.exists(file)) {
            List<Item> corpus = Corpus.read(CRAWL);
            try (OutputStream out = Files.newOutputStream(file)) {
                new Copies(corpus, name, Instant.parse("2025-01-01T00:00:00Z")).writeTo(out, COPIES);
            }
        }
        return file;
    }

    private static Outcome outcome(RunningSystem system) {
        TreeSet<String> documents = new TreeSet<>();
        for (JsonNode document : system.all("/documents", Map.of("status", "any", "limit", "500"))) {
            documents.add(document.path("url").asString() + " "
                    + document.path("version").asString("") + " "
                    + document.path("status").asString() + " "
                    + document.path("duplicateOf").asString(""));
        }
        TreeSet<String> targets = new TreeSet<>();
        for (JsonNode target : system.all("/targets", Map.of("limit", "500"))) {
            targets.add(target.path("id").asString());
        }
        return new Outcome(documents, targets);
    }
}
