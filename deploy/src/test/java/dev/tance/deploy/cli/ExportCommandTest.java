package dev.tance.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.fake.CommandLineRun;
import dev.tance.deploy.fake.FakeGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path directory;

    @Test
    void a_file_is_written_with_the_filters_given() throws IOException {
        Path file = directory.resolve("targets.csv");
        try (FakeGateway gateway = FakeGateway.start()) {
            gateway.answer("GET /api/v1/exports/targets", "id,value\r\n1,60\r\n");

            CommandLineRun run = CommandLineRun.of(
                    "export",
                    "targets",
                    "--bom",
                    "--output",
                    file.toString(),
                    "--filter",
                    "year=2030",
                    "--filter",
                    "indicator=森林",
                    "--url",
                    gateway.url());

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(Files.readString(file)).isEqualTo("id,value\r\n1,60\r\n");
            assertThat(run.out()).isEqualTo(file + ": 0.0 MB\n");
            assertThat(gateway.requests().getFirst().line())
                    .isEqualTo(
                            "GET /api/v1/exports/targets?year=2030&indicator=%E6%A3%AE%E6%9E%97&format=csv&bom=true");
        }
    }

    @Test
    void what_the_gateway_refuses_is_told_in_one_line_and_leaves_no_file() throws IOException {
        Path file = directory.resolve("targets.csv");
        try (FakeGateway gateway = FakeGateway.start()) {
            gateway.answer(
                    "GET /api/v1/exports/targets",
                    400,
                    "{\"title\":\"The request is not valid\",\"detail\":\"parameter 'format' must be csv\"}");

            CommandLineRun run = CommandLineRun.of(
                    "export", "targets", "--format", "pdf", "--output", file.toString(), "--url", gateway.url());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("parameter 'format' must be csv").hasLineCount(1);
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void an_answer_that_breaks_off_leaves_the_file_of_before() throws Exception {
        Path file = directory.resolve("targets.csv");
        Files.writeString(file, "of yesterday");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = Thread.startVirtualThread(() -> breakOff(server));

            CommandLineRun run = CommandLineRun.of(
                    "export",
                    "targets",
                    "--output",
                    file.toString(),
                    "--url",
                    "http://127.0.0.1:" + server.getLocalPort());
            answering.join();

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("broke off").hasLineCount(1);
            assertThat(Files.readString(file)).isEqualTo("of yesterday");
            assertThat(directory).isDirectoryNotContaining("glob:**.part");
        }
    }

    private static void breakOff(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read(new byte[4_000]);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nid,va\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
