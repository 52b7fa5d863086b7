package dev.tance.deploy.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void pauses_double_and_then_it_gives_up() {
        for (int seconds : new int[] {1, 2, 4, 8, 16}) {
            assertThat(policy.afterDeath(Duration.ofSeconds(3))).contains(Duration.ofSeconds(seconds));
        }
        assertThat(policy.afterDeath(Duration.ofSeconds(3))).isEmpty();
    }

    @Test
    void a_part_that_lived_long_begins_anew() {
        policy.afterDeath(Duration.ofSeconds(3));
        policy.afterDeath(Duration.ofSeconds(3));

        assertThat(policy.afterDeath(Duration.ofHours(1))).contains(Duration.ofSeconds(1));
    }
}
