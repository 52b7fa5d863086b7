package dev.tance.tagging.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.Unit;
import dev.tance.tagging.unit.UnitTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as documents word them, and the indicator of the taxonomy that they are. */
class TaxonomyTest {
    private static final RuleData RULES = RuleData.bundled();
    private static final Taxonomy TAXONOMY = new Taxonomy(RULES);
    private static final UnitTable UNITS = new UnitTable(RULES);

    @ParameterizedTest
    @CsvSource({
        "单位地区生产总值能耗, %, energy_intensity",
        "单位GDP能源消耗, %, energy_intensity",
        "万元地区生产总值能耗, %, energy_intensity",
        "单位地区生产总值二氧化碳排放, %, carbon_intensity",
        "碳排放强度, %, carbon_intensity",
        "非化石能源消费比重, %, non_fossil_share",
        "非化石能源占一次能源消费总量比重, %, non_fossil_share",
        "煤炭消费比重, %, coal_share",
        "煤炭消费总量, 万吨, coal_consumption",
        "风电装机容量, 万千瓦, wind_capacity",
        "光伏发电装机规模, 万千瓦, solar_capacity",
        "风电、光伏装机容量, 万千瓦, wind_solar_capacity",
        "抽水蓄能, 万千瓦, pumped_hydro_capacity",
        "新型储能装机, 万千瓦, new_storage_capacity",
        "森林覆盖率, %, forest_coverage",
        "森林蓄积量, 万立方米, forest_stock",
        "单位货物周转量碳排放, %, transport_carbon_intensity",
        "燃机, 万千瓦, gas_power_capacity",
        "废塑料回收量, 万吨, recycled_resources",
        "废玻璃利用量, 万吨, recycled_resources",
        "封山育林, 万亩, afforestation_area"
    })
    void different_wordings_are_one_indicator(String name, String unit, String id) {
        assertThat(idOf(name, unit, ChangeKind.LEVEL)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "单位工业增加值二氧化碳排放, %, carbon_intensity",
        "单位产品综合能耗, 千克标准煤/吨, energy_intensity",
        "非化石能源装机占比, %, non_fossil_share",
        "风电装机容量, 万千瓦, solar_capacity",
        "液化天然气动力船舶占比, %, natural_gas_share",
        "光伏组件集热面积, 万平方米, solar_capacity",
        "渔业船舶受电设施, 艘, imported_power"
    })
    void names_that_only_look_alike_are_another_one_or_none(String name, String unit, String other) {
        assertThat(idOf(name, unit, ChangeKind.LEVEL)).isNotEqualTo(other);
    }

    @Test
    void the_kind_of_unit_decides_where_the_words_do_not() {
        assertThat(idOf("风电装机容量", "万千瓦", ChangeKind.LEVEL)).isEqualTo("wind_capacity");
        assertThat(idOf("风电装机容量", "%", ChangeKind.LEVEL)).isNull();
    }

    @Test
    void a_peak_is_an_indicator_of_its_own() {
        assertThat(idOf("碳达峰", "", ChangeKind.PEAK)).isEqualTo("co2_peak");
        assertThat(idOf("工业领域二氧化碳排放", "", ChangeKind.PEAK)).isNull();
    }

    @Test
    void marks_and_blanks_inside_a_name_make_no_difference() {
        assertThat(idOf("单位地区 生产总值能耗", "%", ChangeKind.LEVEL)).isEqualTo("energy_intensity");
    }

    @Test
    void users_may_add_an_indicator_by_a_full_name_or_by_words() {
        String rows =
                "\nyunxi_tea\t云雾茶产量\ttea\tphysical\tup\t云雾茶 产量\n" + "yunxi_bamboo\t竹林面积\tbamboo\t\tup\t\t\t毛竹山场\n";
        Taxonomy more = new Taxonomy(RULES.with(RuleData.INDICATORS, RULES.file(RuleData.INDICATORS) + rows));

        assertThat(more.idOf("全县云雾茶年产量", unit("吨"), ChangeKind.LEVEL)).isEqualTo("yunxi_tea");
        assertThat(more.idOf("云雾茶产量", unit("%"), ChangeKind.LEVEL)).isNull();
        assertThat(more.idOf("毛竹山场", unit("%"), ChangeKind.LEVEL)).isEqualTo("yunxi_bamboo");
    }

    @ParameterizedTest
    @CsvSource({
        "单位地区生产总值能源消耗, 单位GDP能耗",
        "“绿色工厂”, 绿色工厂",
        "绿电所占比重, 绿电占比",
        "绿电 占比, 绿电比例",
        "新能源汽车保有量规模, 新能源汽车保有量",
        "二氧化碳排放, CO2排放"
    })
    void the_same_phrase_has_one_normal_form(String one, String other) {
        assertThat(IndicatorName.normal(one)).isEqualTo(IndicatorName.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"'、绿电占比(', 绿电占比", "'的绿电占比：', 绿电占比", "'绿色“工厂', 绿色工厂", "'“双碳”工厂', “双碳”工厂"})
    void a_name_is_shown_without_marks_at_its_ends(String name, String shown) {
        assertThat(IndicatorName.clean(name).replace("：", "")).isEqualTo(shown);
    }

    private static @Nullable String idOf(String name, String unit, ChangeKind change) {
        return TAXONOMY.idOf(name, unit(unit), change);
    }

    private static Unit unit(String text) {
        TextView view = TextView.of(text);
        UnitTable.Match match = UNITS.at(view, 0, view.length());
        return match == null ? Unit.NONE : match.unit();
    }
}
