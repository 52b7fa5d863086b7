package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.SubmissionStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Regions, document numbers and write versions as they are compared. */
class KeysTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-01T00:00:00.001Z");

    @Test
    void a_county_lies_in_its_city_and_province() {
        assertThat(RegionPath.of("990122")).containsExactly("990000", "990100", "990122");
        assertThat(RegionPath.of("990100")).containsExactly("990000", "990100");
        assertThat(RegionPath.of("990000")).containsExactly("990000");
        assertThat(RegionPath.of("000000")).containsExactly("000000");
        assertThat(RegionPath.of("99")).isEmpty();
        assertThat(RegionPath.of(null)).isEmpty();
    }

    @Test
    void a_document_number_is_the_same_in_any_brackets_and_widths() {
        assertThat(DocumentNumbers.key("云政發〔２０２６〕 ３ 號")).isEqualTo(DocumentNumbers.key("云政发[2026]3号"));
        assertThat(DocumentNumbers.key("云政发（2026）3号")).isNotEqualTo(DocumentNumbers.key("云政发（2026）4号"));
    }

    @Test
    void a_duplicate_wins_over_its_own_capture_and_loses_to_the_next() {
        assertThat(WriteVersions.duplicate(EARLY)).isGreaterThan(WriteVersions.indexed(EARLY, 0));
        assertThat(WriteVersions.duplicate(EARLY)).isLessThan(WriteVersions.indexed(LATE, 0));
        assertThat(WriteVersions.indexed(EARLY, 1)).isGreaterThan(WriteVersions.indexed(EARLY, 0));
        assertThat(WriteVersions.indexed(EARLY, Integer.MAX_VALUE)).isLessThan(WriteVersions.duplicate(EARLY));
        assertThat(WriteVersions.duplicate(Instant.parse("9999-01-01T00:00:00Z")))
                .isPositive();
        assertThat(WriteVersions.STUB).isLessThan(WriteVersions.indexed(Instant.EPOCH, 0));
    }

    @Test
    void a_later_status_wins_over_a_later_clock() {
        assertThat(WriteVersions.submission(SubmissionStatus.COMPLETE, EARLY))
                .isGreaterThan(WriteVersions.submission(SubmissionStatus.READING, LATE));
        assertThat(WriteVersions.submission(SubmissionStatus.READING, LATE))
                .isGreaterThan(WriteVersions.submission(SubmissionStatus.READING, EARLY));
    }

    @Test
    void a_later_page_wins_an_attachment_and_pages_of_one_moment_have_an_order() {
        assertThat(WriteVersions.link(LATE, "a")).isGreaterThan(WriteVersions.link(EARLY, "zzzzzz"));
        assertThat(WriteVersions.link(EARLY, "a")).isNotEqualTo(WriteVersions.link(EARLY, "b"));
    }
}
