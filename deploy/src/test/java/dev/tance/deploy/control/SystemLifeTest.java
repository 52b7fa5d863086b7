package dev.tance.deploy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.deploy.control.SystemStarter.StartFailedException;
import dev.tance.deploy.fake.FakeSystem;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.OwnProcesses;
import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.PartState.Condition;
import dev.tance.deploy.state.SystemState;
import dev.tance.deploy.state.SystemState.Phase;
import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.SystemPlan;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real supervisors and real child processes; the services are fakes that start within a blink. */
class SystemLifeTest {
    @TempDir
    Path directory;

    private DataDirectory data = new DataDirectory(Path.of("."));
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void use_a_fresh_data_directory() {
        data = new DataDirectory(directory.resolve("data"));
    }

    @AfterEach
    void leave_nothing_running() throws Exception {
        new SystemStopper(data, told::add).stop();
        assertThat(OwnProcesses.of(data.layout())).isEmpty();
    }

    @Test
    void everything_starts_keeps_its_data_over_down_and_up_and_ends_in_order() throws Exception {
        SystemState first = start(FakeSystem.withServers()).state();
        assertThat(first.parts())
                .extracting(PartState::name)
                .containsExactly("kafka", "elasticsearch", "ingest", "extract", "index", "gateway");
        assertThat(first.parts()).allMatch(part -> part.condition() == Condition.READY && part.pid() > 0);
        send("PUT", first.elasticsearch() + "/kept", "{}");

        assertThat(new SystemStopper(data, told::add).stop()).isTrue();
        assertThat(data.readState().orElseThrow().phase()).isEqualTo(Phase.STOPPED);
        assertThat(OwnProcesses.of(data.layout())).isEmpty();

        SystemState second = start(FakeSystem.withServers()).state();
        assertThat(second.kafka()).isEqualTo(first.kafka());
        assertThat(send("GET", second.elasticsearch() + "/kept", "")).contains("\"kept\"");
    }

    @Test
    void services_get_their_settings_and_those_of_the_user() throws Exception {
        SystemState state = start(FakeSystem.withoutServers(Map.of("tance.ocr.languages", "chi_sim")))
                .state();

        String settings = send("GET", state.url() + "/settings", "");

        int ingest = state.part("ingest").orElseThrow().port();
        assertThat(settings)
                .contains("tance.mode=up")
                .contains("tance.kafka.bootstrap-servers=127.0.0.1:9")
                .contains("tance.elasticsearch.url=http://127.0.0.1:9")
                .contains("tance.raw-store.directory=" + data.layout().rawStore())
                .contains("tance.ingest.url=http://127.0.0.1:" + ingest)
                .contains("tance.ocr.languages=chi_sim")
                .contains("server.address=127.0.0.1");
    }

    @Test
    void a_second_up_finds_the_running_system_and_starts_nothing() throws Exception {
        SystemState first = start(FakeSystem.withoutServers(Map.of())).state();

        SystemStarter.Outcome second = start(FakeSystem.withoutServers(Map.of()));

        assertThat(second.wasRunning()).isTrue();
        assertThat(second.state()).isEqualTo(first);
    }

    @Test
    void a_service_that_dies_is_started_again_by_the_supervisor() throws Exception {
        PartState extract = start(FakeSystem.withoutServers(Map.of()))
                .state()
                .part("extract")
                .orElseThrow();

        assertThat(ProcessHandle.of(extract.pid()).orElseThrow().destroyForcibly())
                .isTrue();

        await(() -> part("extract").restarts() == 1 && part("extract").condition() == Condition.READY);
        assertThat(part("extract").pid()).isNotEqualTo(extract.pid());
        assertThat(part("extract").port()).isEqualTo(extract.port());
    }

    @Test
    void up_after_a_killed_supervisor_ends_the_orphans_and_starts_afresh() throws Exception {
        SystemPlan plan = FakeSystem.withoutServers(Map.of());
        SystemState first = start(plan).state();
        kill(first.supervisorPid());
        assertThat(OwnProcesses.of(data.layout())).hasSize(4);

        SystemStarter.Outcome second = start(plan);

        assertThat(second.wasRunning()).isFalse();
        assertThat(told).anyMatch(line -> line.contains("an earlier run on") && line.contains("stopping gateway"));
        assertThat(second.state().parts())
                .extracting(PartState::pid)
                .doesNotContain(first.parts().getFirst().pid());
        assertThat(OwnProcesses.of(data.layout())).hasSize(5);
    }

    @Test
    void down_after_a_killed_supervisor_ends_the_orphans() throws Exception {
        kill(start(FakeSystem.withoutServers(Map.of())).state().supervisorPid());

        assertThat(new SystemStopper(data, told::add).stop()).isTrue();

        assertThat(OwnProcesses.of(data.layout())).isEmpty();
        assertThat(new SystemStopper(data, told::add).stop()).isFalse();
    }

    @Test
    void a_service_that_cannot_start_fails_the_start_with_its_last_words_and_leaves_nothing_behind() {
        assertThatThrownBy(() -> start(FakeSystem.withoutServers(Map.of("fake.broken", "index"))))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("index ended before it was ready (exit code 7)")
                .hasMessageContaining("the setting is broken")
                .hasMessageContaining(data.layout().log("index").toString());
        assertThat(OwnProcesses.of(data.layout())).isEmpty();
    }

    @Test
    void a_taken_port_is_told_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SystemPlan plan = FakeSystem.withoutServers(Map.of());
            SystemPlan onTakenPort = new SystemPlan(
                    taken.getLocalPort(),
                    plan.externalKafka(),
                    plan.externalElasticsearch(),
                    plan.services(),
                    plan.archives(),
                    plan.settings());

            assertThatThrownBy(() -> start(onTakenPort))
                    .isInstanceOf(StartFailedException.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is in use by another program: choose another one with --port");
        }
    }

    @Test
    void a_stranger_with_a_recorded_process_id_is_not_taken_for_a_part() {
        Layout layout = data.layout();

        assertThat(OwnProcesses.isOwn(layout, ProcessHandle.current().pid())).isFalse();
    }

    private SystemStarter.Outcome start(SystemPlan plan) throws Exception {
        return new SystemStarter(data, told::add).start(plan);
    }

    private PartState part(String name) {
        return data.readState().orElseThrow().part(name).orElseThrow();
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(20, TimeUnit.SECONDS);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static String send(String method, String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
