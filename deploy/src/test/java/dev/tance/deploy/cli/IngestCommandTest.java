package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    private static final String POST = "POST /api/v1/submissions";
    private static final String ACCEPTED = "{\"id\":\"s1\",\"status\":\"accepted\",\"source\":\"x\"}";

    @TempDir
    Path folder;

    private FakeGateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = FakeGateway.start();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_crawl_is_uploaded_as_it_is_with_its_source_and_kind() throws IOException {
        Path crawl = Files.writeString(folder.resolve("spring.warc"), "WARC/1.0\r\nbytes");
        gateway.answer(POST, 202, ACCEPTED);

        CommandLineRun run = ingest(crawl.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("spring.warc: accepted as s1 (source spring)");
        FakeGateway.Request request = gateway.requests().getFirst();
        assertThat(request.contentType()).startsWith("multipart/form-data; boundary=");
        assertThat(request.text())
                .contains("name=\"source\"\r\n\r\nspring\r\n")
                .contains("name=\"kind\"\r\n\r\nwarc\r\n")
                .contains("name=\"file\"; filename=\"spring.warc\"\r\n")
                .contains("\r\n\r\nWARC/1.0\r\nbytes\r\n--");
    }

    @Test
    void a_single_file_carries_its_path_as_its_url() throws IOException {
        Path file = Files.writeString(folder.resolve("规划.txt"), "text");
        gateway.answer(POST, 202, ACCEPTED);

        assertThat(ingest(file.toString(), "--source", "desk").exitCode()).isZero();

        assertThat(gateway.requests().getFirst().text())
                .contains("name=\"source\"\r\n\r\ndesk\r\n")
                .contains("name=\"url\"\r\n\r\n" + file.toUri() + "\r\n");
    }

    @Test
    void a_folder_is_one_upload_of_one_warc() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "first");
        Files.writeString(folder.resolve("b.txt"), "second");
        gateway.answer(POST, 202, ACCEPTED);

        assertThat(ingest(folder.toString(), "--source", "inbox").exitCode()).isZero();

        assertThat(gateway.requests()).hasSize(1);
        assertThat(gateway.requests().getFirst().text())
                .contains("name=\"kind\"\r\n\r\nfolder\r\n")
                .contains("WARC-Target-URI: " + folder.resolve("a.txt").toUri())
                .contains("WARC-Target-URI: " + folder.resolve("b.txt").toUri());
    }

    @Test
    void a_folder_larger_than_this_process_may_hold_is_streamed() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("big.bin").toFile(), "rw")) {
            sparse.setLength(64L << 20);
        }
        gateway.answer(POST, 202, ACCEPTED);

        assertThat(ingest(folder.toString()).exitCode()).isZero();

        assertThat(gateway.requests().getFirst().body()).hasSizeGreaterThan(64 << 20);
    }

    @Test
    void a_list_of_urls_is_one_submission_and_a_single_url_another() throws IOException {
        Path list = Files.writeString(folder.resolve("seeds.txt"), "# two\nhttps://a.example/1\nhttps://a.example/2\n");
        gateway.answer(POST, 202, ACCEPTED);

        assertThat(ingest(list.toString(), "https://b.example/").exitCode()).isZero();

        assertThat(gateway.requests())
                .extracting(FakeGateway.Request::text)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .contains("\"urls\":[\"https://a.example/1\",\"https://a.example/2\"]")
                                .contains("\"source\":\"seeds\""),
                        text -> assertThat(text)
                                .contains("\"url\":\"https://b.example/\"")
                                .contains("\"source\":\"b.example\""));
    }

    @Test
    void a_missing_path_fails_with_exit_code_2_while_the_others_are_loaded() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        gateway.answer(POST, 202, ACCEPTED);

        CommandLineRun run = ingest("not/there", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("tance: not/there: no such file or folder\n");
        assertThat(gateway.requests()).hasSize(1);
    }

    @Test
    void waiting_shows_progress_and_ends_with_what_came_of_the_load() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        gateway.answer(POST, 202, ACCEPTED)
                .answer("GET /api/v1/submissions/s1", progress("reading", 2, 1, 1, false))
                .answer("GET /api/v1/submissions/s1", progress("complete", 3, 2, 0, true));

        CommandLineRun run = ingest(file.toString(), "--wait");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("x: 2 received: 1 indexed, 0 skipped, 1 dead (encrypted 1), 1 in flight");
        assertThat(run.out()).isEqualTo("a.warc: 3 received: 2 indexed, 0 skipped, 1 dead (encrypted 1)\n");
    }

    @Test
    void a_load_that_changes_nothing_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        gateway.answer(POST, 202, ACCEPTED)
                .answer(
                        "GET /api/v1/submissions/s1",
                        "{\"id\":\"s1\",\"source\":\"x\",\"status\":\"complete\",\"received\":4,\"outcomes\":{\"indexed\":0,"
                                + "\"skipped\":{\"unchanged\":3,\"redirect\":1},\"dead\":{}},\"inFlight\":0,\"done\":true,\"error\":null}");

        assertThat(ingest(file.toString(), "--wait").out())
                .isEqualTo(
                        "a.warc: nothing new: 3 unchanged (4 received: 0 indexed, 4 skipped (unchanged 3, redirect 1), 0 dead)\n");
    }

    @Test
    void a_load_that_breaks_off_tells_its_error_and_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        gateway.answer(POST, 202, ACCEPTED)
                .answer(
                        "GET /api/v1/submissions/s1",
                        "{\"id\":\"s1\",\"source\":\"x\",\"status\":\"failed\",\"received\":1,\"outcomes\":{\"indexed\":1,"
                                + "\"skipped\":{},\"dead\":{}},\"inFlight\":0,\"done\":true,\"error\":\"truncated\",\"message\":\"ends inside record 2\"}");

        CommandLineRun run = ingest(file.toString(), "--wait");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("tance: a.warc: not read to its end: truncated (ends inside record 2)");
    }

    @Test
    void json_holds_a_submission_a_load() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        gateway.answer(POST, 202, ACCEPTED).answer("GET /api/v1/submissions/s1", progress("complete", 3, 2, 0, true));

        assertThat(ingest(file.toString(), "--wait", "--json").out())
                .contains("\"submissions\"", "\"received\" : 3", "\"encrypted\" : 1", "\"status\" : \"complete\"");
    }

    @Test
    void a_refusal_is_told_with_the_gateways_own_words_and_without_a_stack_trace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        gateway.answer(POST, 413, "{\"title\":\"Content Too Large\",\"detail\":\"at most 5 GB\"}");

        CommandLineRun run = ingest(file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "tance: " + file + ": the gateway refused with status 413: Content Too Large: at most 5 GB\n");
    }

    @Test
    void no_gateway_is_one_line_and_exit_code_3() throws IOException {
        Path file = Files.writeString(folder.resolve("a.warc"), "WARC/1.0");
        String url = gateway.url();
        gateway.close();

        CommandLineRun run = CommandLineRun.of("ingest", file.toString(), "--url", url);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("tance: no Tance answers at " + url + ": is it up? (./tance up)\n");
    }

    @Test
    void chinese_file_names_travel_as_utf_8() throws IOException {
        Path file = Files.writeString(folder.resolve("规划.warc"), "WARC/1.0");
        gateway.answer(POST, 202, ACCEPTED);

        assertThat(ingest(file.toString()).exitCode()).isZero();

        assertThat(new String(gateway.requests().getFirst().body(), StandardCharsets.UTF_8))
                .contains("filename=\"规划.warc\"");
    }

    private CommandLineRun ingest(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "ingest";
        all[1] = "--url";
        all[2] = gateway.url();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandLineRun.of(all);
    }

    private static String progress(String status, int received, int indexed, int inFlight, boolean done) {
        return "{\"id\":\"s1\",\"source\":\"x\",\"status\":\"%s\",\"received\":%d,\"outcomes\":{\"indexed\":%d,\"skipped\":{},\"dead\":{\"encrypted\":1}},\"inFlight\":%d,\"done\":%b,\"error\":null}"
                .formatted(status, received, indexed, inFlight, done);
    }
}
