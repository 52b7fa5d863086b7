package dev.tance.ingest.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.LocalCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionHistoryTest {
    private static final Decision PROCESS = new Decision.Process();

    @TempDir
    Path directory;

    private VersionHistory history;

    @BeforeEach
    void open() throws IOException {
        history = new VersionHistory(new LocalCatalogue(directory));
    }

    private static DocumentIdentity capture(String url, String bytes, int day, int receipt) {
        Receipt received = new Receipt(Identifiers.receipt("s", receipt), "s", "test", Instant.EPOCH, receipt);
        Instant captured = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * day);
        return new DocumentIdentity(Identifiers.document(url), Sha256.of(bytes), url, captured, received, null);
    }

    @Test
    void the_same_capture_again_is_unchanged() throws IOException {
        assertThat(history.decide(capture("a", "one", 1, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 1, 2))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void the_same_receipt_again_gets_the_same_answer_as_before() throws IOException {
        DocumentIdentity original = capture("a", "one", 1, 1);
        DocumentIdentity mirror = capture("b", "one", 1, 2);
        DocumentIdentity later = capture("a", "one", 2, 3);
        for (int run = 0; run < 3; run++) {
            assertThat(history.decide(original)).isEqualTo(PROCESS);
            assertThat(history.decide(mirror)).isEqualTo(new Decision.Duplicate(original.documentId()));
            assertThat(history.decide(later)).isInstanceOf(Decision.Unchanged.class);
        }
    }

    @Test
    void the_same_bytes_later_are_unchanged_and_others_a_new_version() throws IOException {
        assertThat(history.decide(capture("a", "one", 1, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 5, 2))).isInstanceOf(Decision.Unchanged.class);
        assertThat(history.decide(capture("a", "two", 6, 3))).isEqualTo(PROCESS);
    }

    @Test
    void a_page_that_goes_back_to_its_old_bytes_is_a_version_again() throws IOException {
        assertThat(history.decide(capture("a", "one", 1, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "two", 2, 2))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 3, 3))).isEqualTo(PROCESS);
    }

    @Test
    void an_older_capture_that_comes_late_is_judged_by_what_was_before_it() throws IOException {
        assertThat(history.decide(capture("a", "two", 10, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 5, 2))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 7, 3))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void a_url_fetched_again_after_a_crash_is_handed_on_though_its_time_differs() throws IOException {
        assertThat(history.decide(capture("a", "one", 1, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", 2, 1))).isEqualTo(PROCESS);
    }

    @Test
    void captures_before_1970_have_a_place_too() throws IOException {
        assertThat(history.decide(capture("a", "one", -30_000, 1))).isEqualTo(PROCESS);
        assertThat(history.decide(capture("a", "one", -29_000, 2))).isInstanceOf(Decision.Unchanged.class);
    }
}
