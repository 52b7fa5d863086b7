package dev.tance.stage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.Stage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ConsumerHealthTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ManualClock clock = new ManualClock();
    private final Waits waits = new Waits(registry, clock);
    private final StageMeters meters = new StageMeters(registry, waits, clock);
    private final AtomicBoolean isBrokerAway = new AtomicBoolean();
    private final ConsumerWatch watch = new ConsumerWatch(this::lag, registry);
    private final ConsumerHealth health = new ConsumerHealth(watch, waits);

    @Test
    void a_service_whose_consumers_work_is_ready() {
        watch.watch("fetched", "tance-extract", () -> true);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void one_consumer_that_stopped_makes_the_service_unready_and_is_named() {
        AtomicBoolean runs = new AtomicBoolean(true);
        watch.watch("fetched", "tance-extract", () -> true);
        watch.watch("extracted", "tance-tag", runs::get);
        runs.set(false);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("stopped", List.of("tance-tag extracted"));
        assertThat(running("fetched")).isEqualTo(1);
        assertThat(running("extracted")).isZero();
    }

    @Test
    void a_server_that_is_away_for_a_moment_leaves_the_service_ready_and_one_that_stays_away_does_not() {
        failFor(ConsumerHealth.LONG);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        failFor(Duration.ofSeconds(15));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("tagged", "waits for a server, 75 s");
        assertThat(waiting()).isEqualTo(75);
    }

    @Test
    void the_first_batch_that_passes_makes_the_service_ready_again() {
        failFor(ConsumerHealth.LONG.multipliedBy(3));

        meters.passed(Stage.INDEX, "tagged", clock.instant());

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(waiting()).isZero();
    }

    @Test
    void who_lost_the_waiting_messages_to_another_consumer_is_ready_after_a_while() {
        failFor(ConsumerHealth.LONG.multipliedBy(2));

        clock.advance(Waits.FORGOTTEN_AFTER.plusSeconds(1));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        failFor(Duration.ofSeconds(15));
        assertThat(waiting()).as("a new wait, not the old one").isEqualTo(15);
    }

    @Test
    void lag_is_told_for_each_topic_of_a_consumer_and_is_no_number_while_the_broker_does_not_tell() {
        watch.watch("a.dlq, b.dlq", "tance-dead-letters", () -> true);
        watch.look();
        assertThat(lagOf("a.dlq")).isEqualTo(5);
        assertThat(lagOf("b.dlq")).isEqualTo(5);

        isBrokerAway.set(true);
        watch.look();
        assertThat(lagOf("a.dlq")).isNaN();
    }

    /** Batches of the topic fail every 15 seconds, as the longest pause makes them. */
    private void failFor(Duration time) {
        meters.waits(Stage.INDEX, "tagged");
        for (long left = time.toSeconds(); left > 0; left -= 15) {
            clock.advance(Duration.ofSeconds(15));
            meters.waits(Stage.INDEX, "tagged");
        }
    }

    private long lag(String topic, String group) throws IOException {
        if (isBrokerAway.get()) {
            throw new IOException("away");
        }
        return topic.length();
    }

    private double running(String topic) {
        return registry.get("tance.consumer.running")
                .tag("topic", topic)
                .gauge()
                .value();
    }

    private double lagOf(String topic) {
        return registry.get("tance.consumer.lag").tag("topic", topic).gauge().value();
    }

    private double waiting() {
        return registry.get("tance.waiting").tag("topic", "tagged").gauge().value();
    }
}
