package dev.tance.stage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Stage;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StageMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ManualClock clock = new ManualClock();
    private final StageMeters meters = new StageMeters(registry, new Waits(registry, clock), clock);

    @Test
    void a_message_that_comes_again_counts_again_but_tells_its_age_only_once() {
        long written = clock.millis() - 5_000;

        meters.taken(Stage.TAG, "extracted", 1, written);
        clock.advance(Duration.ofMinutes(1));
        meters.taken(Stage.TAG, "extracted", 2, written);

        assertThat(count("tance.messages")).isEqualTo(2);
        assertThat(timer("tance.message.age").count()).isEqualTo(1);
        assertThat(timer("tance.message.age").totalTime(TimeUnit.SECONDS)).isEqualTo(5);
    }

    @Test
    void a_message_from_a_machine_whose_clock_is_ahead_has_no_age() {
        meters.taken(Stage.TAG, "extracted", 1, clock.millis() + 5_000);

        assertThat(timer("tance.message.age").count()).isEqualTo(1);
        assertThat(timer("tance.message.age").totalTime(TimeUnit.SECONDS)).isZero();
    }

    @Test
    void a_document_counts_as_fresh_as_long_as_it_took_from_its_acceptance() {
        meters.journey(StageWork.event(JourneyStep.INDEXED, "county", null, StageWork.ACCEPTED.plusSeconds(90)), true);

        Timer freshness =
                registry.get("tance.document.freshness").tag("source", "county").timer();
        assertThat(freshness.totalTime(TimeUnit.SECONDS)).isEqualTo(90);
    }

    @Test
    void what_a_replay_indexes_says_nothing_about_freshness() {
        meters.journey(StageWork.event(JourneyStep.INDEXED, "county", null, StageWork.ACCEPTED), false);

        assertThat(registry.find("tance.document.freshness").timer()).isNull();
        assertThat(count("tance.documents")).isEqualTo(1);
    }

    @Test
    void sources_beyond_the_most_share_one_meter_so_that_names_from_outside_cannot_fill_the_memory() {
        for (int i = 0; i < StageMeters.MOST_SOURCES + 20; i++) {
            meters.journey(StageWork.event(JourneyStep.INDEXED, "source-" + i, null, StageWork.ACCEPTED), true);
        }

        assertThat(registry.find("tance.document.freshness").timers()).hasSize(StageMeters.MOST_SOURCES + 1);
        assertThat(registry.get("tance.document.freshness")
                        .tag("source", StageMeters.OTHER_SOURCES)
                        .timer()
                        .count())
                .isEqualTo(20);
    }

    @Test
    void a_skipped_document_is_counted_under_its_reason() {
        meters.journey(StageWork.event(JourneyStep.SKIPPED, "county", SkipReason.DUPLICATE, StageWork.ACCEPTED), true);

        assertThat(registry.get("tance.documents.skipped")
                        .tags("stage", "index", "reason", "duplicate")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void recognised_pages_are_counted_page_by_page() {
        meters.sent(StageWork.recognised("3:91 4:88 7:60"));

        assertThat(count("tance.ocr.pages")).isEqualTo(3);
    }

    @Test
    void targets_are_summed_up_document_by_document() {
        meters.sent(TaggedDocuments.withTargets(4));
        meters.sent(TaggedDocuments.withTargets(0));

        assertThat(registry.get("tance.document.targets").summary().count()).isEqualTo(2);
        assertThat(registry.get("tance.document.targets").summary().totalAmount())
                .isEqualTo(4);
    }

    @Test
    void a_stage_makes_the_meters_that_are_listed_with_their_tags_and_no_others() {
        StageWork.doSomeOfEach(registry, clock);

        List<String> made = registry.getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getName()
                        + id.getTags().stream().map(Tag::getKey).sorted().toList())
                // A simple registry shows the bounds of a timer as meters of their own
                .filter(name -> !name.contains(".histogram"))
                .distinct()
                .toList();

        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(StageMetric.values())
                        .map(metric -> metric.meterName()
                                + metric.tags().stream().sorted().toList())
                        .toList());
    }

    private double count(String name) {
        return registry.get(name).counter().count();
    }

    private Timer timer(String name) {
        return registry.get(name).timer();
    }
}
