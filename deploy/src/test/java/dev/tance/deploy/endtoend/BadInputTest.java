package dev.tance.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.deploy.client.Submission;
import dev.tance.deploy.load.LoadItems;
import dev.tance.deploy.running.RunningSystem;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever is fed in: a clear error or a dead letter with a code, and the rest of the load unharmed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    @TempDir
    static Path directory;

    private RunningSystem system;

    @BeforeAll
    void start() throws Exception {
        system = RunningSystem.start(
                directory.resolve("data"),
                Map.of("tance.ingest.allow-private-addresses", "true", "tance.ingest.fetch.total-timeout", "2s"));
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @AfterEach
    void everything_is_accounted_for() throws Exception {
        assertThat(Eventually.balanced(system).path("balanced").asBoolean()).isTrue();
    }

    @Test
    void a_folder_that_is_not_there_is_a_clear_error() {
        assertThatThrownBy(
                        () -> LoadItems.recognise(directory.resolve("nowhere").toString()))
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_warc_cut_in_mid_record_loads_what_stands_before_the_cut_and_says_so() throws Exception {
        Path whole = InventedCrawl.write(directory.resolve("whole.warc"), 5000, 5010);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = directory.resolve("cut.warc");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 2_000));

        Submission load = system.load(cut, "cut");

        assertThat(load.indexed()).isEqualTo(9);
        assertThat(load.dead()).containsEntry("warc_truncated", 1L);
    }

    @Test
    void a_file_of_no_bytes_is_skipped_as_empty() throws Exception {
        Path empty = Files.createFile(directory.resolve("empty.pdf"));

        assertThat(system.load(empty, "empty-file").skipped()).containsEntry("empty", 1L);
    }

    @Test
    void a_sparse_file_of_two_gigabytes_is_a_dead_letter_and_its_neighbours_are_read() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("folder"));
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("a-huge.pdf").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        Files.writeString(folder.resolve("plan.txt"), "青岚县到2030年森林覆盖率达到61%。\n".repeat(20));

        Submission load = system.load(folder, "folder");

        assertThat(load.dead()).containsEntry("too_large", 1L);
        assertThat(load.indexed()).isEqualTo(1);
    }

    @Test
    void a_url_that_never_answers_is_a_dead_letter() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + silent.getLocalPort() + "/never";

            assertThat(fetched(url).dead()).containsEntry("fetch_timeout", 1L);
        }
    }

    @Test
    void malformed_json_on_a_topic_is_counted_and_blocks_nobody() throws Exception {
        long before = system.verify().at("/dead/malformed_message").asLong(0);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.kafkaBootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (String topic :
                    new String[] {"tance.document.fetched.v1", "tance.document.extracted.v1", "tance.document.tagged.v1"
                    }) {
                producer.send(new ProducerRecord<>(topic, "poison", "{ no json"))
                        .get(10, TimeUnit.SECONDS);
            }
        }
        Submission behind = system.load(InventedCrawl.write(directory.resolve("behind.warc"), 6000, 6030), "behind");

        assertThat(behind.indexed()).isEqualTo(30);
        JsonNode verified = awaitDead(before + 3);
        assertThat(verified.at("/sources/unreadable/received").asLong()).isEqualTo(before + 3);
    }

    private Submission fetched(String url) throws Exception {
        JsonNode accepted = system.gateway().postJson("/submissions", Map.of("url", url, "source", "silent"));
        return system.await(accepted.path("id").asString());
    }

    private JsonNode awaitDead(long count) throws InterruptedException {
        JsonNode verified = system.verify();
        for (int i = 0; i < 100 && verified.at("/dead/malformed_message").asLong(0) < count; i++) {
            Thread.sleep(200);
            verified = system.verify();
        }
        assertThat(verified.at("/dead/malformed_message").asLong(0)).isEqualTo(count);
        return verified;
    }
}
