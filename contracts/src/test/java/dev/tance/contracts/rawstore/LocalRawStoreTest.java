package dev.tance.contracts.rawstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.message.ContentReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRawStoreTest {
    private static final byte[] PLAN = "云溪市碳达峰实施方案".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path root;

    private LocalRawStore store;

    @BeforeEach
    void open_store() throws IOException {
        store = new LocalRawStore(root);
    }

    @Test
    void bytes_come_back_under_their_hash() throws Exception {
        ContentReference reference = store.put(new ByteArrayInputStream(PLAN), 1_000);

        assertThat(reference).isEqualTo(new ContentReference(Sha256.of(PLAN), PLAN.length));
        assertThat(read(reference)).isEqualTo(PLAN);
        assertThat(store.file(reference)).hasBinaryContent(PLAN);
    }

    @Test
    void the_same_bytes_twice_are_stored_once() throws Exception {
        ContentReference first = store.put(PLAN);
        ContentReference second = store.put(new ByteArrayInputStream(PLAN), PLAN.length);

        assertThat(second).isEqualTo(first);
        assertThat(storedFiles()).hasSize(1);
    }

    @Test
    void more_bytes_than_the_limit_are_refused_and_leave_nothing_behind() throws IOException {
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(PLAN), PLAN.length - 1))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TOO_LARGE));

        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_behind() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 5;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'x';
                }
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> store.put(broken, 1_000)).isInstanceOf(IOException.class);
        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void bytes_that_were_never_stored_are_missing() {
        ContentReference unknown = new ContentReference(Sha256.of("never"), 5);

        assertThatThrownBy(() -> store.open(unknown))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.RAW_BYTES_MISSING));
        assertThatThrownBy(() -> store.file(unknown)).isInstanceOf(DocumentException.class);
    }

    @Test
    void a_file_cut_short_by_an_outside_hand_is_written_again() throws Exception {
        ContentReference reference = store.put(PLAN);
        Files.write(store.file(reference), new byte[] {1});

        store.put(PLAN);

        assertThat(read(reference)).isEqualTo(PLAN);
    }

    @Test
    void removed_bytes_are_gone_and_removing_again_is_no_error() throws Exception {
        ContentReference reference = store.put(PLAN);

        store.remove(reference);
        store.remove(reference);

        assertThatThrownBy(() -> store.open(reference)).isInstanceOf(DocumentException.class);
    }

    @Test
    void a_reference_can_not_lead_outside_the_store() {
        assertThatThrownBy(() -> store.open(new ContentReference("../../etc/passwd", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void many_writers_of_the_same_bytes_do_not_hurt_each_other() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<ContentReference>> results = IntStream.range(0, 100)
                    .mapToObj(i -> writers.submit(() -> store.put(new ByteArrayInputStream(PLAN), 1_000)))
                    .toList();
            for (Future<ContentReference> result : results) {
                assertThat(result.get().sha256()).isEqualTo(Sha256.of(PLAN));
            }
        }
        assertThat(storedFiles()).hasSize(1);
    }

    private byte[] read(ContentReference reference) throws IOException, DocumentException {
        try (InputStream stream = store.open(reference)) {
            return stream.readAllBytes();
        }
    }

    private List<Path> storedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
