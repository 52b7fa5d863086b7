package dev.tance.gateway.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine's names as queries use them. */
class DictionariesTest {
    @Test
    void an_indicator_has_a_name_a_polarity_and_words() {
        IndicatorDictionary.Indicator indicator =
                IndicatorDictionary.bundled().find("energy_intensity").orElseThrow();

        assertThat(indicator.polarity()).isEqualTo(Polarity.DOWN);
        assertThat(indicator.words()).contains("单位地区生产总值能源消耗", "能耗强度");
        assertThat(IndicatorDictionary.bundled().named("能耗強度")).containsExactly(indicator);
        assertThat(IndicatorDictionary.bundled().find("no_such")).isEmpty();
    }

    @Test
    void no_indicator_is_called_by_nothing() {
        assertThat(IndicatorDictionary.bundled().all()).hasSizeGreaterThan(50).allSatisfy(indicator -> {
            assertThat(indicator.name()).isNotBlank();
            assertThat(indicator.words()).doesNotContain("").allMatch(word -> !word.contains("^"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "发改委,development-reform",
        "云溪市發展改革委,development-reform",
        "云溪市发展和改革委员会,development-reform",
        "县水利局,water",
        "人民银行,bank-of-china-central",
    })
    void a_body_of_any_place_and_spelling_has_its_function(String name, String function) {
        assertThat(BodyDictionary.bundled().named(name))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(function));
    }

    @Test
    void words_that_name_no_body_have_no_function() {
        assertThat(BodyDictionary.bundled().named("云溪市钢铁公司")).isEmpty();
        assertThat(BodyDictionary.bundled().named("")).isEmpty();
        assertThat(BodyDictionary.bundled().all())
                .allSatisfy(
                        function -> assertThat(function.names()).isNotEmpty().doesNotContain("-", ""));
    }

    @Test
    void regions_have_names() {
        assertThat(RegionDictionary.bundled().name("000000")).contains("全国");
        assertThat(RegionDictionary.bundled().name("990100")).contains("云溪市");
        assertThat(RegionDictionary.bundled().name("123456")).isEmpty();
    }
}
