package dev.tance.gateway;

import static dev.tance.index.testing.SampleEvents.after;
import static dev.tance.index.testing.SampleEvents.dead;
import static dev.tance.index.testing.SampleEvents.duplicate;
import static dev.tance.index.testing.SampleEvents.progress;
import static dev.tance.index.testing.SampleEvents.received;
import static dev.tance.index.testing.SampleEvents.replayed;
import static dev.tance.index.testing.SampleEvents.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.SubmissionStatus;
import dev.tance.gateway.testing.RunningGateway;
import dev.tance.index.testing.RunningIndex;
import dev.tance.index.testing.SampleDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How operators see a load: its submission, and whether the books balance. */
class SubmissionsTest {
    private static RunningIndex index;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        index = RunningIndex.shared();
        gateway = RunningGateway.shared();
    }

    @Test
    void a_submission_is_done_when_it_was_read_and_every_item_of_it_has_ended() {
        String id = "sub-done";
        SampleDocument first = document(id, "first");
        SampleDocument second = document(id, "second");
        SampleDocument third = document(id, "third");
        index.send(progress(id, id, SubmissionStatus.READING, 2, after(1)));
        index.send(received(first));
        index.send(received(second));
        index.send(first);
        JsonNode reading = await(id, view -> view.get("outcomes").get("indexed").intValue() == 1);
        index.send(skipped(second, SkipReason.LIST_PAGE, after(3)));
        index.send(progress(id, id, SubmissionStatus.COMPLETE, 3, after(4)));
        JsonNode oneUnknown = await(
                id,
                view -> view.get("status").stringValue().equals("complete")
                        && view.get("outcomes").get("skipped").has("list_page"));
        index.send(received(third));
        index.send(dead(third, ErrorCode.CORRUPT, after(5)));
        JsonNode done = await(id, view -> view.get("done").booleanValue());

        assertThat(reading.get("done").booleanValue()).isFalse();
        assertThat(reading.get("inFlight").intValue()).isEqualTo(1);
        assertThat(oneUnknown.get("done").booleanValue()).isFalse();
        assertThat(oneUnknown.get("inFlight").intValue()).isEqualTo(1);
        assertThat(done.get("received").intValue()).isEqualTo(3);
        assertThat(done.get("outcomes").toString())
                .isEqualTo("{\"indexed\":1,\"skipped\":{\"list_page\":1},\"dead\":{\"corrupt\":1}}");
        assertThat(gateway.json("/api/v1/documents?submission=" + id)
                        .get("total")
                        .intValue())
                .as("visible at once")
                .isEqualTo(1);
    }

    @Test
    void a_submission_that_was_accepted_a_moment_ago_is_waited_for() {
        Thread late = Thread.ofVirtual().start(() -> {
            pause();
            index.send(progress("sub-young", "young", SubmissionStatus.ACCEPTED, 0, after(1)));
        });

        JsonNode view = gateway.json("/api/v1/submissions/sub-young");

        assertThat(view.get("status").stringValue()).isEqualTo("accepted");
        assertThat(view.get("done").booleanValue()).isFalse();
        assertThat(late.isVirtual()).isTrue();
    }

    @Test
    void the_books_balance_by_source_whatever_became_of_each_item() {
        String source = "books";
        SampleDocument indexed = document(source, "indexed");
        SampleDocument mirror = document(source, "mirror");
        SampleDocument broken = document(source, "broken");
        SampleDocument again = document(source, "again");
        for (SampleDocument document : new SampleDocument[] {indexed, mirror, broken, again}) {
            index.send(received(document));
        }
        index.send(indexed);
        index.send(duplicate(mirror, indexed, after(3)));
        index.send(dead(broken, ErrorCode.ENCRYPTED, after(3)));
        index.send(dead(again, ErrorCode.TIMEOUT, after(3)));
        index.send(replayed(again, after(9)));
        index.send(progress(source, source, SubmissionStatus.COMPLETE, 4, after(4)));
        await(
                source,
                view -> view.get("inFlight").intValue() == 1
                        && view.get("outcomes").get("indexed").intValue() == 1
                        && view.get("outcomes").get("skipped").has("duplicate")
                        && view.get("outcomes").get("dead").has("encrypted"));

        JsonNode books = gateway.json("/api/v1/admin/verify");
        JsonNode share = books.get("sources").get(source);

        assertThat(share.toString())
                .isEqualTo("{\"received\":4,\"indexed\":1,\"skipped\":{\"duplicate\":1},\"dead\":{\"encrypted\":1},"
                        + "\"discarded\":0,\"inFlight\":1,\"balanced\":true}");
        assertThat(books.get("received").intValue()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void an_item_that_a_completely_read_submission_announced_and_nobody_knows_is_missing() {
        index.send(progress("sub-lost", "lossy", SubmissionStatus.COMPLETE, 2, after(1)));
        await("sub-lost", view -> view.get("inFlight").intValue() == 2);

        JsonNode books = null;
        for (int attempt = 0; attempt < 100; attempt++) {
            books = gateway.json("/api/v1/admin/verify");
            if (books.get("unread").intValue() == 0) {
                break;
            }
            pause();
        }

        assertThat(books).isNotNull();
        assertThat(books.get("balanced").booleanValue()).isFalse();
        assertThat(books.get("missing").intValue()).isGreaterThanOrEqualTo(2);
        assertThat(books.get("sources").get("lossy").get("balanced").booleanValue())
                .isFalse();
        // Made good for the tests beside this one
        index.send(received(document("sub-lost", "a", "lossy")));
        index.send(received(document("sub-lost", "b", "lossy")));
    }

    @Test
    void throughput_tells_each_step_of_a_source() {
        SampleDocument document = document("speedy", "one");
        index.send(received(document));
        index.send(skipped(document, SkipReason.EMPTY, after(2)));
        index.send(progress("speedy", "speedy", SubmissionStatus.COMPLETE, 1, after(3)));
        await("speedy", view -> view.get("done").booleanValue());

        JsonNode steps = gateway.json("/api/v1/admin/throughput?source=speedy").get("steps");

        assertThat(steps.get("received").get("documents").intValue()).isEqualTo(1);
        assertThat(steps.get("skipped").get("bytes").intValue()).isEqualTo(10);
    }

    @Test
    void a_new_submission_is_passed_on_to_ingest_as_it_comes(@TempDir Path rawStore) throws IOException {
        AtomicLong arrived = new AtomicLong();
        HttpServer ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/api/v1/submissions", exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                arrived.set(body.transferTo(java.io.OutputStream.nullOutputStream()));
            }
            byte[] answer = "{\"id\":\"s1\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Location", "/api/v1/submissions/s1");
            exchange.sendResponseHeaders(202, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        ingest.start();
        RunningGateway before = RunningGateway.start(
                "127.0.0.1:9",
                dev.tance.deploy.embedded.testing.TestServers.elasticsearchUrl(),
                "http://127.0.0.1:" + ingest.getAddress().getPort(),
                rawStore);
        try {
            long size = 1L << 30; // more than this JVM's heap could hold twice
            HttpResponse<String> answer = before.send(upload(before, size));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            assertThat(answer.headers().firstValue("location")).hasValue("/api/v1/submissions/s1");
            assertThat(arrived.get()).isEqualTo(size);
        } finally {
            before.stop();
            ingest.stop(0);
        }
    }

    @Test
    void an_ingest_that_does_not_answer_is_said_to_be_unavailable() {
        HttpResponse<String> answer = gateway.send(upload(gateway, 10));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"");
    }

    private static HttpRequest upload(RunningGateway gateway, long size) {
        return HttpRequest.newBuilder(gateway.base().resolve("/api/v1/submissions?source=big"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(size)))
                .build();
    }

    /** A stream of zeros that never lies in memory. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }

    private static SampleDocument document(String submission, String name) {
        return document(submission, name, submission);
    }

    private static SampleDocument document(String submission, String name, String source) {
        return SampleDocument.at("http://" + source + ".gov.example/" + name).submission(submission, source);
    }

    private static JsonNode await(String id, java.util.function.Predicate<JsonNode> expected) {
        JsonNode view = gateway.json("/api/v1/submissions/" + id);
        for (Instant end = Instant.now().plusSeconds(40); Instant.now().isBefore(end); ) {
            view = gateway.json("/api/v1/submissions/" + id);
            if (expected.test(view)) {
                return view;
            }
            pause();
        }
        throw new AssertionError("not as expected: " + view);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
