package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.index.model.IndexedDeadLetter.State;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What became of a dead letter follows from what was done and when, in whatever order it comes to be known. */
class DeadLetterHandlingTest {
    private static final Instant LETTER = Instant.parse("2026-03-02T00:00:10Z");

    @Test
    void a_letter_about_which_nothing_was_done_since_it_was_written_is_open() {
        assertThat(DeadLetterHandling.NONE.stateOf(LETTER)).isEqualTo(State.OPEN);
        assertThat(replayed(-5).and(discarded(-3)).stateOf(LETTER)).isEqualTo(State.OPEN);
    }

    @Test
    void the_later_of_replay_and_discard_counts() {
        assertThat(replayed(5).stateOf(LETTER)).isEqualTo(State.REDRIVEN);
        assertThat(discarded(5).stateOf(LETTER)).isEqualTo(State.DISCARDED);
        assertThat(replayed(5).and(discarded(7)).stateOf(LETTER)).isEqualTo(State.DISCARDED);
        assertThat(replayed(9).and(discarded(7)).stateOf(LETTER)).isEqualTo(State.REDRIVEN);
    }

    @Test
    void the_reason_is_that_of_the_latest_discard() {
        DeadLetterHandling both = discarded(5).and(discarded(8)).and(discarded(6));

        assertThat(both.discardedWhy()).isEqualTo("because of 8");
    }

    @Property(tries = 200)
    void the_order_in_which_it_comes_to_be_known_makes_no_difference(
            @ForAll("handlings") List<DeadLetterHandling> all) {
        DeadLetterHandling forward = all.stream().reduce(DeadLetterHandling.NONE, DeadLetterHandling::and);
        DeadLetterHandling backward = all.reversed().stream().reduce(DeadLetterHandling.NONE, DeadLetterHandling::and);

        assertThat(forward).isEqualTo(backward);
        assertThat(forward.and(forward)).isEqualTo(forward);
    }

    @Provide
    Arbitrary<List<DeadLetterHandling>> handlings() {
        Arbitrary<DeadLetterHandling> one = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.integers().between(-20, 20))
                .as((replay, seconds) -> replay ? replayed(seconds) : discarded(seconds));
        return one.list().ofMaxSize(6);
    }

    private static DeadLetterHandling replayed(int seconds) {
        return new DeadLetterHandling(LETTER.plusSeconds(seconds), null, null);
    }

    private static DeadLetterHandling discarded(int seconds) {
        return new DeadLetterHandling(null, LETTER.plusSeconds(seconds), "because of " + seconds);
    }
}
