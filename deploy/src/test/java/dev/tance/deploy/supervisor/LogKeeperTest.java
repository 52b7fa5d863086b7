package dev.tance.deploy.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogKeeperTest {
    @TempDir
    Path logs;

    @Test
    void a_log_beyond_the_limit_is_kept_once_and_its_writer_goes_on_in_the_emptied_file() throws IOException {
        Path log = logs.resolve("extract.log");
        LogKeeper keeper = new LogKeeper(logs, 10);
        try (OutputStream writer = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("longer than ten\n".getBytes(StandardCharsets.UTF_8));
            keeper.turnOver();
            writer.write("after\n".getBytes(StandardCharsets.UTF_8));
            keeper.turnOver();
        }

        assertThat(log).hasContent("after\n");
        assertThat(logs.resolve("extract.log.1")).hasContent("longer than ten\n");
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        Path other = Files.writeString(logs.resolve("notes.txt"), "longer than ten");

        new LogKeeper(logs, 10).turnOver();

        assertThat(other).hasContent("longer than ten");
        assertThat(logs).isDirectoryNotContaining("glob:**.1");
    }
}
