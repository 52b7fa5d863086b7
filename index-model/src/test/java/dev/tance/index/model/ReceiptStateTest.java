package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A receipt's state follows from the set of its events alone. */
class ReceiptStateTest {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final Receipt RECEIPT = new Receipt("r", "s", "source", START, 1);

    @Test
    void a_receipt_without_an_end_is_in_flight() {
        assertThat(after(event(JourneyStep.RECEIVED, 0), event(JourneyStep.EXTRACTED, 2))
                        .outcome())
                .isNull();
    }

    @Test
    void a_replay_opens_it_again_until_it_ends_again() {
        JourneyEvent dead = event(JourneyStep.DEAD, 3);
        JourneyEvent replayed = event(JourneyStep.REPLAYED, 5);
        JourneyEvent indexed = event(JourneyStep.INDEXED, 7);

        assertThat(after(dead).cause()).isEqualTo("corrupt");
        assertThat(after(dead, replayed).outcome()).isNull();
        assertThat(after(dead, replayed, indexed).outcome()).isEqualTo("indexed");
    }

    @Test
    void a_discarded_one_stays_dead_until_it_is_replayed() {
        JourneyEvent dead = event(JourneyStep.DEAD, 3);
        JourneyEvent discarded = event(JourneyStep.DISCARDED, 5);
        JourneyEvent replayed = event(JourneyStep.REPLAYED, 7);

        assertThat(after(dead, discarded).outcome()).isEqualTo("dead");
        assertThat(after(dead, discarded).discarded()).isTrue();
        assertThat(after(discarded, dead).discarded()).isTrue();
        assertThat(after(dead, discarded, replayed).discarded()).isFalse();
        assertThat(after(dead, discarded, replayed, event(JourneyStep.DEAD, 9)).discarded())
                .isFalse();
    }

    @Test
    void a_duplicate_stays_one_though_its_indexing_ends_later() {
        assertThat(after(duplicate(3), event(JourneyStep.INDEXED, 9)).cause()).isEqualTo("duplicate");
    }

    @Test
    void its_stored_form_reads_back_and_bears_what_queries_count() {
        ReceiptState state = after(event(JourneyStep.RECEIVED, 0), event(JourneyStep.DEAD, 3));
        String json = new String(MessageJson.write(state), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(json).contains("\"outcome\":\"dead\"").contains("\"cause\":\"corrupt\"");
        assertThat(MessageJson.mapper().readValue(json, ReceiptState.class)).isEqualTo(state);
    }

    @Property(tries = 500)
    void neither_order_nor_repetition_matters(@ForAll("histories") List<JourneyEvent> events, @ForAll long seed) {
        List<JourneyEvent> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(after(shuffled.toArray(JourneyEvent[]::new))).isEqualTo(after(events.toArray(JourneyEvent[]::new)));
    }

    @Provide
    Arbitrary<List<JourneyEvent>> histories() {
        Arbitrary<JourneyEvent> events = Combinators.combine(
                        Arbitraries.of(JourneyStep.values()),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false))
                .as((step, second, duplicate) ->
                        duplicate && step == JourneyStep.SKIPPED ? duplicate(second) : event(step, second));
        return events.list().ofMinSize(1).ofMaxSize(8);
    }

    private static ReceiptState after(JourneyEvent... events) {
        @Nullable ReceiptState state = null;
        for (JourneyEvent event : events) {
            state = ReceiptState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }

    private static JourneyEvent duplicate(int second) {
        return event(JourneyStep.SKIPPED, second, SkipReason.DUPLICATE, null);
    }

    private static JourneyEvent event(JourneyStep step, int second) {
        return event(
                step,
                second,
                step == JourneyStep.SKIPPED ? SkipReason.LIST_PAGE : null,
                step == JourneyStep.DEAD ? ErrorCode.CORRUPT : null);
    }

    private static JourneyEvent event(
            JourneyStep step, int second, @Nullable SkipReason reason, @Nullable ErrorCode error) {
        return new JourneyEvent(
                Stage.EXTRACT,
                step,
                RECEIPT,
                null,
                reason,
                error,
                null,
                null,
                null,
                second,
                START.plusSeconds(second),
                1,
                1,
                "test/1");
    }
}
