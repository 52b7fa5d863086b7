package dev.tance.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.ParseLimits;
import dev.tance.extract.file.ParseTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real child processes with a parser that misbehaves on demand. */
class WorkerPoolTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private WorkerPool pool = pool(2, LONG, LONG, 1_000, Clock.systemUTC());

    @AfterEach
    void endChildren() {
        pool.close();
    }

    private static WorkerPool pool(int processes, Duration total, Duration progress, int files, Clock clock) {
        WorkerSettings settings = new WorkerSettings(processes, 64, total, progress, files, LONG, ParseLimits.DEFAULT);
        return new WorkerPool(settings, HostileWorker.class, clock);
    }

    private String read(String behaviour) throws DocumentException {
        ParseTask task = new ParseTask("/nowhere", null, null, null, behaviour, "/nowhere", false, ParseLimits.DEFAULT);
        return ((Reading.Document) pool.read(task)).blocks().get(0).text();
    }

    private ErrorCode failure(String behaviour) {
        return catchThrowableOfType(DocumentException.class, () -> read(behaviour))
                .code();
    }

    @ParameterizedTest
    @CsvSource({
        "exit, PARSER_CRASHED",
        "eat-heap, OUT_OF_MEMORY",
        "overflow-stack, PARSER_CRASHED",
        "throw, PARSER_CRASHED",
        "corrupt, CORRUPT"
    })
    void each_way_to_fail_has_its_code_and_the_next_file_is_read(String behaviour, ErrorCode expected)
            throws DocumentException {
        assertThat(failure(behaviour)).isEqualTo(expected);
        assertThat(read("fine")).startsWith("read by ");
    }

    @Test
    void a_file_whose_reader_was_killed_from_outside_is_read_by_another(@TempDir Path folder) throws DocumentException {
        assertThat(read("killed-unless:" + folder.resolve("mark"))).startsWith("read by ");
    }

    @Test
    void a_file_whose_readers_are_killed_again_and_again_is_given_up() throws DocumentException {
        assertThat(failure("killed")).isEqualTo(ErrorCode.PARSER_CRASHED);
        assertThat(read("fine")).startsWith("read by ");
    }

    @Test
    void a_parser_that_hangs_is_ended_at_its_limit() throws DocumentException {
        pool = pool(1, LONG, Duration.ofSeconds(4), 1_000, Clock.systemUTC());

        assertThat(failure("hang")).isEqualTo(ErrorCode.TIMEOUT);
        assertThat(read("fine")).startsWith("read by ");
    }

    @Test
    void a_parser_that_gets_on_may_take_longer_than_the_limit_without_progress() throws DocumentException {
        pool = pool(1, LONG, Duration.ofSeconds(4), 1_000, Clock.systemUTC());

        assertThat(read("slow-but-steady")).startsWith("read by ");
    }

    @Test
    void a_parser_that_gets_on_forever_ends_at_the_limit_in_all() {
        pool = pool(1, Duration.ofSeconds(3), Duration.ofSeconds(2), 1_000, Clock.systemUTC());

        assertThat(failure("slow-but-steady")).isEqualTo(ErrorCode.TIMEOUT);
    }

    @Test
    void what_a_parser_prints_does_not_disturb_the_answer() throws DocumentException {
        assertThat(read("print")).startsWith("read by ");
    }

    @Test
    void a_process_is_used_again_and_replaced_after_its_number_of_files() throws DocumentException {
        pool = pool(1, LONG, LONG, 2, Clock.systemUTC());

        String first = read("fine");
        assertThat(read("fine")).isEqualTo(first);
        assertThat(read("fine")).isNotEqualTo(first);
    }

    @Test
    void one_that_takes_long_does_not_keep_the_others_waiting(@TempDir Path folder) throws Exception {
        Path release = folder.resolve("release");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> waiting = threads.submit(() -> read("wait-for:" + release));
            Set<String> readers = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                readers.add(read("fine"));
            }
            assertThat(waiting.isDone()).isFalse();
            Files.createFile(release);
            assertThat(waiting.get()).startsWith("read by ").isNotIn(readers);
        }
    }

    @Test
    void no_more_processes_than_allowed_run_at_once() throws Exception {
        pool = pool(2, LONG, LONG, 1_000, Clock.systemUTC());
        Callable<String> task = () -> read("slow-but-steady");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<String> readers = new HashSet<>();
            for (Future<String> reader : threads.invokeAll(List.of(task, task, task, task))) {
                readers.add(reader.get());
            }
            assertThat(readers).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void idle_processes_are_ended_so_that_their_memory_comes_back() throws DocumentException {
        Instant start = Instant.parse("2024-05-01T00:00:00Z");
        SettableClock clock = new SettableClock(start);
        pool = pool(1, LONG, LONG, 1_000, clock);
        read("fine");

        pool.endIdle();
        assertThat(pool.idleProcesses()).hasSize(1);
        clock.now = start.plus(LONG).plusSeconds(1);
        pool.endIdle();
        assertThat(pool.idleProcesses()).isEmpty();
    }

    /** A clock that stands still until it is set. */
    private static final class SettableClock extends Clock {
        private Instant now;

        SettableClock(Instant now) {
            this.now = now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
