package dev.tance.deploy.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.state.PartState.Condition;
import dev.tance.deploy.state.SystemState.Phase;
import dev.tance.deploy.system.ServiceDefinition;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void plan_and_state_come_back_as_they_were_written() throws IOException {
        DataDirectory data = new DataDirectory(folder.resolve("data"));
        SystemPlan plan = new SystemPlan(
                8080,
                "broker:9092",
                null,
                List.of(new ServiceDefinition("ingest", "a.Main", List.of("x y.jar"), 128, List.of("-Xint"))),
                null,
                Map.of("tance.ocr.languages", "chi_sim"));
        PartState part = new PartState("ingest", Condition.READY, 12, 15_001, 900, 1, "ingest.log", "规划");
        SystemState state = new SystemState(
                Phase.READY, 7, "http://127.0.0.1:8080", "broker:9092", "http://e", 4_000, List.of(part), null);

        data.writePlan(plan);
        data.writeState(state);

        assertThat(data.readPlan()).contains(plan);
        assertThat(data.readState()).contains(state);
    }

    @Test
    void a_half_written_state_is_no_state() throws IOException {
        DataDirectory data = new DataDirectory(folder);
        Files.writeString(folder.resolve("state.json"), "{\"phase\":\"REA");

        assertThat(data.readState()).isEmpty();
    }

    @Test
    void the_lock_is_held_until_it_is_closed() throws IOException {
        DataDirectory data = new DataDirectory(folder);
        assertThat(data.isLocked()).isFalse();

        try (DataDirectory.Lock held = data.tryLock().orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(data.isLocked()).isTrue();
            assertThat(data.tryLock()).isEmpty();
        }

        assertThat(data.isLocked()).isFalse();
    }
}
