package dev.tance.tagging.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionTableTest {
    private final RegionTable table = RegionTable.bundled();

    @Test
    void codes_state_level_and_parent() {
        Region nanhai = table.byCode("440605").orElseThrow();

        assertThat(nanhai.name()).isEqualTo("南海区");
        assertThat(nanhai.level()).isEqualTo(RegionLevel.COUNTY);
        assertThat(table.parent(nanhai)).isNotNull().extracting(Region::name).isEqualTo("佛山市");
        assertThat(table.atLevel(nanhai, RegionLevel.PROVINCE).map(Region::name))
                .contains("广东省");
    }

    @Test
    void districts_of_municipalities_and_counties_under_a_province_lie_in_the_province() {
        assertThat(parentName("120114")).isEqualTo("天津市");
        assertThat(parentName("429004")).isEqualTo("湖北省");
        assertThat(table.byCode("120000").orElseThrow().isMunicipality()).isTrue();
        assertThat(table.byCode("120000").orElseThrow().level()).isEqualTo(RegionLevel.PROVINCE);
    }

    @Test
    void every_region_has_a_parent_in_the_table_unless_it_is_a_province() {
        assertThat(table.namesInUse().values())
                .allSatisfy(regions -> assertThat(regions)
                        .allSatisfy(region -> assertThat(region.parentCode() == null
                                        || table.byCode(region.parentCode()).isPresent())
                                .isTrue()));
        assertThat(table.namesInUse()).hasSizeGreaterThan(3_200);
    }

    @Test
    void short_names_and_full_names_are_the_same_region() {
        assertThat(table.find("陕西"))
                .isEqualTo(table.find("陕西省"))
                .map(Region::code)
                .contains("610000");
        assertThat(table.find("内蒙古")).isEqualTo(table.find("内蒙古自治区"));
        assertThat(table.find("广西")).isEqualTo(table.find("广西壮族自治区"));
        assertThat(table.find("恩施州").map(Region::code)).contains("422800");
    }

    @Test
    void a_name_of_several_counties_is_told_apart_by_what_is_around_it() {
        List<Region> chaoyang = table.byName("朝阳区");

        assertThat(chaoyang).hasSizeGreaterThan(1);
        assertThat(table.choose(chaoyang, null)).isEmpty();
        assertThat(table.choose(chaoyang, table.byCode("110000").orElseThrow()).map(Region::code))
                .contains("110105");
        assertThat(table.choose(chaoyang, table.byCode("220102").orElseThrow()).map(Region::code))
                .contains("220104");
    }

    @Test
    void a_path_of_names_is_its_innermost_region() {
        assertThat(table.find("吉林省长春市朝阳区").map(Region::code)).contains("220104");
        assertThat(table.prefix("天津市河北区教育局", null).length()).isEqualTo("天津市河北区".length());
    }

    @Test
    void codes_names_and_bodies_find_their_region_and_other_words_none() {
        assertThat(table.find("330000").map(Region::name)).contains("浙江省");
        assertThat(table.find("浙江省财政厅").map(Region::name)).contains("浙江省");
        assertThat(table.find("生态部")).isEqualTo(Optional.empty());
        assertThat(table.find("")).isEmpty();
        assertThat(table.find(null)).isEmpty();
    }

    private String parentName(String code) {
        Region parent = table.parent(table.byCode(code).orElseThrow());
        return parent == null ? "" : parent.name();
    }
}
