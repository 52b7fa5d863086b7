package dev.tance.deploy.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_data_directory_is_created() {
        assertThat(Preflight.directoryTrouble(folder.resolve("a/b"))).isEmpty();
        assertThat(folder.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void a_file_in_place_of_the_data_directory_is_told_in_one_line() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThat(Preflight.directoryTrouble(file).orElseThrow())
                .startsWith("the data directory " + file + " cannot be written to")
                .contains("--data")
                .hasLineCount(1);
    }

    @Test
    void a_taken_or_impossible_port_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Preflight.portTrouble(taken.getLocalPort()).orElseThrow())
                    .contains("is in use", "--port");
        }
        assertThat(Preflight.portTrouble(70_000).orElseThrow()).contains("does not exist");
    }

    @Test
    void little_memory_is_told_with_what_there_is_and_what_is_needed() {
        assertThat(Preflight.memoryTrouble(200L << 20).orElseThrow())
                .isEqualTo("only 200 MB of memory are available, 1536 MB are needed: end other programs first");
        assertThat(Preflight.memoryTrouble(Preflight.MINIMUM_MEMORY_BYTES)).isEmpty();
    }
}
