package dev.tance.gateway.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTest {
    @ParameterizedTest
    @CsvSource({"000000,NATIONAL,", "990000,PROVINCE,000000", "990100,CITY,990000", "990122,COUNTY,990100"})
    void a_code_tells_its_tier_and_what_it_lies_in(String region, Tier tier, String parent) {
        assertThat(Tier.of(region)).isEqualTo(tier);
        assertThat(Tier.parent(region)).isEqualTo(parent);
    }

    @Test
    void a_county_is_within_its_city_its_province_and_itself() {
        assertThat(Tier.isWithin("990122", "990100")).isTrue();
        assertThat(Tier.isWithin("990122", "990000")).isTrue();
        assertThat(Tier.isWithin("990122", "990122")).isTrue();
        assertThat(Tier.isWithin("990122", "990200")).isFalse();
        assertThat(Tier.isWithin("990000", "990122")).isFalse();
    }
}
