package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeByTest {
    @ParameterizedTest
    @CsvSource({
        "0.2.0, 0.3.0, true",
        "0.3.0, 0.3.0, false",
        "0.10.0, 0.9.0, false",
        "1, 1.0.1, true",
        "extract-service/0.1.0-SNAPSHOT, 0.2.0, true",
        "0.3.0-9f3a, 0.3.0, false",
        "0.3.0-9f3a, 0.3.0-77c0, true",
        "0.3.0-77c0, 0.3.0-77c0, false",
        "0.4.0-9f3a, 0.3.0-77c0, false",
        "unknown, 0.0.1, true"
    })
    void versions_are_ordered_by_their_numbers_and_other_rules_of_the_same_code_count_as_older(
            String made, String limit, boolean older) {
        assertThat(MadeBy.isOlder(made, limit)).isEqualTo(older);
    }

    @Test
    void a_limit_must_be_a_version() {
        assertThat(MadeBy.isVersion("0.3.0-9f3a")).isTrue();
        assertThat(MadeBy.isVersion("yesterday")).isFalse();
        assertThatThrownBy(() -> MadeBy.isOlder("0.3.0", "yesterday")).hasMessageContaining("yesterday");
    }
}
