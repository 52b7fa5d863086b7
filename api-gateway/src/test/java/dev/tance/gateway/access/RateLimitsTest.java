package dev.tance.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.access.Role;
import dev.tance.gateway.access.RateLimits.Allowance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private static final AccessProperties TEN_A_MINUTE =
            new AccessProperties("", Duration.ofSeconds(2), 10, 3, Duration.ofMinutes(1), List.of());

    private final SetClock clock = new SetClock();
    private final RateLimits limits = new RateLimits(TEN_A_MINUTE, clock);

    @Test
    void a_key_may_send_its_number_of_requests_and_then_waits() {
        Caller caller = caller("a", null);
        for (int left = 9; left >= 0; left--) {
            Allowance allowance = limits.ofKey(caller);
            assertThat(allowance.isExceeded()).isFalse();
            assertThat(allowance.remaining()).isEqualTo(left);
        }

        Allowance refused = limits.ofKey(caller);

        assertThat(refused.isExceeded()).isTrue();
        assertThat(refused.waitSeconds()).isEqualTo(6);
        assertThat(refused.resetSeconds()).isEqualTo(60);
    }

    @Test
    void after_the_wait_that_was_told_the_next_request_passes() {
        Caller caller = caller("a", null);
        exhaust(caller, 10);

        clock.advance(Duration.ofSeconds(limits.ofKey(caller).waitSeconds()));

        assertThat(limits.ofKey(caller).isExceeded()).isFalse();
        assertThat(limits.ofKey(caller).isExceeded()).isTrue();
    }

    @Test
    void after_a_window_all_may_be_sent_again_and_no_more() {
        Caller caller = caller("a", null);
        exhaust(caller, 10);

        clock.advance(Duration.ofMinutes(5));

        exhaust(caller, 10);
        assertThat(limits.ofKey(caller).isExceeded()).isTrue();
    }

    @Test
    void one_key_does_not_use_up_what_another_may_send() {
        exhaust(caller("a", null), 10);

        assertThat(limits.ofKey(caller("b", null)).remaining()).isEqualTo(9);
    }

    @Test
    void a_key_may_have_a_number_of_its_own() {
        exhaust(caller("small", 2), 2);
        exhaust(caller("large", 25), 25);

        assertThat(limits.ofKey(caller("small", 2)).isExceeded()).isTrue();
        assertThat(limits.ofKey(caller("large", 25)).isExceeded()).isTrue();
    }

    @Test
    void an_address_without_a_key_is_counted_apart_from_keys_and_other_addresses() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.ofAddress("203.0.113.9").isExceeded()).isFalse();
        }

        assertThat(limits.ofAddress("203.0.113.9").isExceeded()).isTrue();
        assertThat(limits.ofAddress("203.0.113.10").isExceeded()).isFalse();
        assertThat(limits.ofKey(caller("203.0.113.9", null)).isExceeded()).isFalse();
    }

    private void exhaust(Caller caller, int requests) {
        for (int i = 0; i < requests; i++) {
            assertThat(limits.ofKey(caller).isExceeded()).isFalse();
        }
    }

    private static Caller caller(String id, @Nullable Integer requests) {
        return new Caller(id, Role.READER, requests);
    }

    /** A clock that stands still until it is advanced. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
