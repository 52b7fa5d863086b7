package dev.tance.tagging.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.region.Region;
import dev.tance.tagging.region.RegionLevel;
import dev.tance.tagging.region.RegionTable;
import dev.tance.tagging.rules.RuleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyDirectoryTest {
    private static final RegionTable REGIONS = RegionTable.bundled();
    private static final BodyDirectory DIRECTORY = BodyDirectory.of(RuleData.bundled(), REGIONS);

    @ParameterizedTest
    @CsvSource({
        "省发展改革委, development-reform@330000",
        "省发改委, development-reform@330000",
        "省发展和改革委员会, development-reform@330000",
        "浙江省发展改革委, development-reform@330000",
        "市发展和改革局, development-reform@330200",
        "市工信局, industry-information@330200",
        "市经济和信息化局, industry-information@330200",
        "市工业和信息化局, industry-information@330200",
        "宁波市规划和自然资源局, natural-resources@330200",
        "国家发展改革委, development-reform@national",
        "生态环境部, ecology-environment@national",
        "国务院国资委, state-assets@national",
        "市场监管总局, market-regulation@national",
        "市市场监管局, market-regulation@330200"
    })
    void case_86_aliases_are_one_function_resolved_by_region_and_level(String name, String key) {
        Region ningbo = REGIONS.byCode("330200").orElseThrow();

        assertThat(DIRECTORY.identify(name, ningbo).key()).isEqualTo(key);
    }

    @Test
    void in_a_municipality_市_means_the_province() {
        Region wuqing = REGIONS.byName("武清区").get(0);

        BodyIdentity city = DIRECTORY.identify("市科技局", wuqing);
        BodyIdentity district = DIRECTORY.identify("区科技局", wuqing);

        assertThat(city.key()).isEqualTo("science-technology@120000");
        assertThat(city.level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(district.key()).isEqualTo("science-technology@120114");
    }

    @Test
    void without_a_region_the_level_is_known_and_the_body_is_not() {
        BodyIdentity identity = DIRECTORY.identify("省财政厅", null);

        assertThat(identity.function()).isEqualTo("finance");
        assertThat(identity.level()).isEqualTo(RegionLevel.PROVINCE);
        assertThat(identity.key()).isNull();
    }

    @Test
    void case_87_a_branch_belongs_to_its_head_office_and_names_its_place() {
        BodyIdentity identity =
                DIRECTORY.identify("市规划资源局武清分局", REGIONS.byCode("120000").orElseThrow());

        assertThat(identity.function()).isEqualTo("natural-resources");
        assertThat(identity.branch()).isEqualTo("武清");
        assertThat(identity.key()).isEqualTo("natural-resources@120000/武清");
    }

    @Test
    void case_88_a_body_of_every_region_is_generic_and_has_no_key() {
        BodyIdentity identity =
                DIRECTORY.identify("各区人民政府", REGIONS.byCode("120000").orElseThrow());

        assertThat(identity.generic()).isTrue();
        assertThat(identity.level()).isEqualTo(RegionLevel.COUNTY);
        assertThat(identity.key()).isNull();
    }

    @Test
    void a_body_that_the_dictionary_lacks_has_no_function() {
        assertThat(DIRECTORY.identify("港务集团", null)).isEqualTo(new BodyIdentity(null, null, null, false, null));
    }

    @Test
    void users_may_add_functions() {
        RuleData rules = RuleData.bundled().with(RuleData.BODIES, "tea\t茶业\t茶产业\t局|办\t茶办\n");
        BodyDirectory own = BodyDirectory.of(rules, REGIONS);

        assertThat(own.identify("市茶产业局", null).function()).isEqualTo("tea");
        assertThat(own.identify("县茶办", null).function()).isEqualTo("tea");
        assertThat(own.label("tea")).isEqualTo("茶业");
    }
}
