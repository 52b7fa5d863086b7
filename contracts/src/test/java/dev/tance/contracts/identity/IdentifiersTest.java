package dev.tance.contracts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void the_same_input_gives_the_same_id_in_every_run() {
        assertThat(Identifiers.document("http://yunxi.gov.example/a")).isEqualTo("e36b09428ee141318acf5dd85f9a7ce2");
    }

    @Test
    void ids_have_128_bits_in_hexadecimal() {
        assertThat(Identifiers.receipt("s", 1)).matches("[0-9a-f]{32}");
    }

    @Test
    void ids_of_different_kinds_never_meet() {
        assertThat(Identifiers.member("a", "b")).isNotEqualTo(Identifiers.memberReceipt("a", "b"));
        assertThat(Identifiers.document("a")).isNotEqualTo(Identifiers.receipt("a", 0));
    }

    @Test
    void targets_at_other_places_or_deadlines_differ() {
        String here = Identifiers.target("d", "v", 10, 13, "2025");

        assertThat(here)
                .isNotEqualTo(Identifiers.target("d", "v", 10, 13, "2030"))
                .isNotEqualTo(Identifiers.target("d", "v", 11, 13, "2025"))
                .isNotEqualTo(Identifiers.target("d", "w", 10, 13, "2025"));
    }
}
