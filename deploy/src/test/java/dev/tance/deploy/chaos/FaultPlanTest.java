package dev.tance.deploy.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.deploy.chaos.Fault.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void a_seed_gives_the_same_faults_again() {
        assertThat(new FaultPlan(5, MINUTE).draw(40)).isEqualTo(new FaultPlan(5, MINUTE).draw(40));
    }

    @Test
    void another_seed_gives_others() {
        assertThat(new FaultPlan(5, MINUTE).draw(40)).isNotEqualTo(new FaultPlan(6, MINUTE).draw(40));
    }

    @Test
    void every_kind_comes_up_even_in_a_short_run() {
        List<Fault> faults = new FaultPlan(1, MINUTE).draw(Kind.values().length);
        assertThat(faults).extracting(Fault::kind).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void only_servers_are_cut_off_and_only_a_freeze_lasts_as_long_as_a_minute() {
        for (Fault fault : new FaultPlan(3, MINUTE).draw(400)) {
            if (fault.kind() == Kind.CUT || fault.kind() == Kind.SLOW) {
                assertThat(fault.part()).isIn("kafka", "elasticsearch");
            }
            assertThat(fault.lasts()).isLessThan(fault.kind() == Kind.FREEZE ? MINUTE : Duration.ofSeconds(6));
        }
    }
}
