package dev.tance.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionNameTest {
    private static final TaggingEngine ENGINE = TaggingEngine.bundled();

    @Test
    void a_code_of_the_national_standard_has_its_full_name() {
        assertThat(ENGINE.regionName("610000")).contains("陕西省");
    }

    @Test
    void an_unknown_code_and_none_have_no_name() {
        assertThat(ENGINE.regionName("000001")).isEmpty();
        assertThat(ENGINE.regionName(null)).isEmpty();
    }
}
