package dev.tance.tagging.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.tagging.ChangeKind;
import dev.tance.tagging.ComparatorKind;
import dev.tance.tagging.Inheritance;
import dev.tance.tagging.QuantityKind;
import dev.tance.tagging.Stringency;
import dev.tance.tagging.TaggedText;
import dev.tance.tagging.TaggingContext;
import dev.tance.tagging.TaggingRequest;
import dev.tance.tagging.Target;
import dev.tance.tagging.TextTable;
import dev.tance.tagging.TextTable.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTaggerTest {
    private static final String HEADER = "指标|单位|2024年|2030年目标|属性";

    @Test
    void a_row_gives_a_target_with_all_its_fields() {
        TableText table = TableText.of(HEADER, "森林覆盖率|%|40.2|41.5|约束性");

        Target target = only(table.tagged());

        assertThat(target.indicator()).isEqualTo("森林覆盖率");
        assertThat(target.canonical()).isEqualTo("forest_coverage");
        assertThat(target.value()).isEqualByComparingTo("41.5");
        assertThat(target.unit()).isEqualTo("%");
        assertThat(target.valueSi()).isEqualByComparingTo("0.415");
        assertThat(target.unitSi()).isEqualTo("1");
        assertThat(target.comparator()).isEqualTo(ComparatorKind.EQ);
        assertThat(target.change()).isEqualTo(ChangeKind.LEVEL);
        assertThat(target.deadline()).isEqualTo(2030);
        assertThat(target.baseline()).isNull();
        assertThat(target.stringency()).isEqualTo(Stringency.ENSURE);
        assertThat(target.rule()).isEqualTo("table.value");
        assertThat(target.confidence()).isBetween(0.8, 1.0);
    }

    @Test
    void offsets_select_exactly_the_value_in_its_cell() {
        TableText table = TableText.before("附件")
                .rows(HEADER, "水质达标率|%|85|≥ 90|约束性", "绿色工厂|家|60|〔100〕以上|预期性")
                .after("以上指标逐年分解。");

        List<Target> targets = table.tagged().targets();

        assertThat(targets)
                .first()
                .satisfies(target ->
                        assertThat(table.slice(target.start(), target.end())).isEqualTo("90"));
        assertThat(targets).hasSize(1);
    }

    @Test
    void offsets_count_code_points_behind_characters_outside_of_the_basic_plane() {
        TableText table = TableText.before("𠮷镇𠮷乡主要指标").rows(HEADER, "𠮷竹种植面积|万亩|3|5.5|预期性");

        Target target = only(table.tagged());

        assertThat(table.slice(target.start(), target.end())).isEqualTo("5.5");
        assertThat(target.indicator()).isEqualTo("𠮷竹种植面积");
    }

    @Test
    void evidence_is_the_row() {
        TableText table = TableText.of(HEADER, "绿电占比|%|24.3|31|约束性", "充电桩|个|600|900|预期性");

        assertThat(table.tagged().targets())
                .extracting(target -> target.evidence().text())
                .containsExactly("绿电占比\t%\t24.3\t31\t约束性", "充电桩\t个\t600\t900\t预期性");
    }

    @Test
    void the_header_is_named_as_the_source_of_the_deadline_and_the_attribute_as_that_of_the_stringency() {
        TableText table = TableText.of(HEADER, "绿电占比|%|24.3|31|预期性");

        Target target = only(table.tagged());

        assertThat(target.inheritedFrom()).extracting(Inheritance::field).containsExactly("deadline", "stringency");
        assertThat(target.inheritedFrom())
                .extracting(source -> table.slice(source.start(), source.end()))
                .containsExactly("2030年目标", "预期性");
    }

    @Test
    void nothing_of_a_table_is_read_a_second_time_as_sentences() {
        TableText table = TableText.before("到2027年,绿电占比达到35%。")
                .rows(HEADER, "公共充电桩达到|个|600|900|约束性")
                .after("到2028年,加氢站达到12座。");

        TaggedText tagged = table.tagged();

        assertThat(tagged.targets()).extracting(Target::deadline).containsExactly(2027, 2030, 2028);
        assertThat(tagged.quantities())
                .allSatisfy(quantity -> assertThat(quantity.rule()).isEqualTo("none.table-base"));
    }

    @Test
    void present_values_are_kept_as_status() {
        TaggedText tagged = TableText.of(HEADER, "风电装机容量|万千瓦|120|260|预期性").tagged();

        assertThat(tagged.quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.kind()).isEqualTo(QuantityKind.STATUS);
            assertThat(quantity.value()).isEqualByComparingTo("120");
            assertThat(quantity.unit()).isEqualTo("万千瓦");
        });
    }

    @Test
    void a_unit_of_the_table_is_brought_into_its_base() {
        Target target = only(TableText.of(HEADER, "风电装机容量|万千瓦|120|260|预期性").tagged());

        assertThat(target.valueSi()).isEqualByComparingTo(new BigDecimal("2600000000"));
        assertThat(target.unitSi()).isEqualTo("W");
        assertThat(target.canonical()).isEqualTo("wind_capacity");
    }

    @Test
    void a_unit_that_is_not_known_stays_as_written_without_a_base() {
        Target target = only(TableText.of(HEADER, "志愿服务|人次当量|3|5|预期性").tagged());

        assertThat(target.unit()).isEqualTo("人次当量");
        assertThat(target.valueSi()).isNull();
    }

    @Test
    void cells_merged_downwards_hold_for_the_rows_below() {
        TableText table = TableText.of(
                "类别|指标|单位|2024年|2030年|属性", "绿色低碳|绿电占比|%|24|31|约束性", "|再生水利用率||30|40|", "|农膜回收率||80|88|预期性");

        assertThat(table.tagged().targets())
                .extracting(Target::stringency)
                .containsExactly(Stringency.ENSURE, Stringency.ENSURE, Stringency.PLAIN);
        assertThat(table.tagged().targets()).extracting(Target::unit).containsOnly("%");
    }

    @Test
    void parts_of_an_indicator_in_a_column_of_their_own_take_what_is_measured_from_the_whole() {
        TableText table = TableText.of(
                "指标||单位|2025年|2030年|属性", "主要污染物排放量减少|氮氧化物|%|—|〔8〕|约束性", "|氨氮|%|—|〔6〕|约束性", "空气质量|优良天数比率|%|88|90|预期性");

        List<Target> targets = table.titled("云溪县“十五五”规划").tagged().targets();

        assertThat(targets).extracting(Target::indicator).containsExactly("氮氧化物排放量", "氨氮排放量", "优良天数比率");
        assertThat(targets)
                .extracting(Target::change)
                .containsExactly(ChangeKind.DECREASE, ChangeKind.DECREASE, ChangeKind.LEVEL);
        assertThat(targets)
                .first()
                .satisfies(target -> assertThat(target.baseline()).isEqualTo(2025));
    }

    @Test
    void the_plan_in_the_title_tells_which_year_is_the_present_one() {
        String[] rows = {"指标|单位|2025年|2030年", "绿电占比|%|24|31"};

        assertThat(TableText.of(rows).titled("云溪县“十五五”能源规划").tagged().targets())
                .extracting(Target::deadline)
                .containsExactly(2030);
        assertThat(TableText.of(rows).titled("云溪县“十四五”能源规划").tagged().targets())
                .extracting(Target::deadline)
                .containsExactly(2025, 2030);
    }

    @Test
    void a_level_and_how_far_it_is_to_get_there_are_two_targets() {
        TableText table = TableText.of("指标|单位|2024年|2030年|累计提高|属性", "城镇化率|%|60|65|〔5〕|预期性");

        List<Target> targets = table.tagged().targets();

        assertThat(targets).extracting(Target::rule).containsExactly("table.value", "table.cumulative");
        assertThat(targets).last().satisfies(target -> {
            assertThat(target.change()).isEqualTo(ChangeKind.INCREASE);
            assertThat(target.baseline()).isEqualTo(2024);
            assertThat(target.annual()).isFalse();
        });
    }

    @Test
    void a_yearly_growth_without_a_unit_is_one_in_percent() {
        TableText table = TableText.of("指标|单位|2024年|2030年|年均增长", "软件业务收入|亿元|80|140|10以上");

        Target growth = table.tagged().targets().get(1);

        assertThat(growth.unit()).isEqualTo("%");
        assertThat(growth.annual()).isTrue();
        assertThat(growth.comparator()).isEqualTo(ComparatorKind.GTE);
        assertThat(growth.rule()).isEqualTo("table.yearly");
    }

    @Test
    void a_caption_row_above_the_header_dates_the_goals() {
        TableText table = TableText.of("云溪县“十五五”主要指标|||", "指标|单位|现状|目标值", "绿电占比|%|24|31");

        assertThat(only(table.tagged()).deadline()).isEqualTo(2030);
    }

    @Test
    void a_goal_without_any_year_has_no_deadline() {
        TableText table = TableText.of("指标|单位|现状值|目标值", "绿电占比|%|24|31");

        assertThat(only(table.tagged()).deadline()).isNull();
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_declined_and_the_others_are_read() {
        TableText table = TableText.of(HEADER, "绿电占比|%|24.3|31|约束性", "充电桩|个|600|700|900|预期性");

        TaggedText tagged = table.tagged();

        assertThat(tagged.targets()).hasSize(1);
        assertThat(tagged.declined()).singleElement().satisfies(declined -> {
            assertThat(declined.rule()).isEqualTo("declined.table-row");
            assertThat(declined.reason()).isEqualTo("6 cells do not fit 5 columns");
            assertThat(table.slice(declined.start(), declined.end())).isEqualTo("充电桩\t个\t600\t700\t900\t预期性");
        });
    }

    @Test
    void a_short_row_that_fits_in_no_way_is_declined() {
        TaggedText tagged =
                TableText.of(HEADER, "绿电占比|%|24.3|31|约束性", "充电桩|600|约束性").tagged();

        assertThat(tagged.declined())
                .singleElement()
                .satisfies(declined -> assertThat(declined.reason()).isEqualTo("3 cells for 5 columns fit nowhere"));
    }

    @Test
    void a_short_row_that_fits_in_one_way_only_is_read() {
        TableText table = TableText.of("序号|类别|指标|单位|2024年|2030年|属性", "1|绿色|绿电占比|%|24|31|约束性", "2|充电桩|个|600|900|预期性");

        assertThat(table.tagged().targets())
                .extracting(Target::indicator, target -> String.valueOf(target.value()))
                .contains(org.assertj.core.groups.Tuple.tuple("充电桩", "900"));
    }

    @Test
    void values_without_an_indicator_are_declined() {
        TaggedText tagged =
                TableText.of(HEADER, "绿电占比|%|24.3|31|约束性", "|%|10|20|约束性").tagged();

        assertThat(tagged.declined())
                .singleElement()
                .satisfies(declined -> assertThat(declined.reason()).isEqualTo("values without an indicator"));
    }

    @Test
    void a_header_that_is_repeated_on_the_next_page_is_no_row() {
        TableText table = TableText.of(HEADER, "绿电占比|%|24.3|31|约束性", HEADER, "充电桩|个|600|900|预期性");

        assertThat(table.tagged().targets()).hasSize(2);
        assertThat(table.tagged().declined()).isEmpty();
    }

    @Test
    void a_table_that_is_none_of_indicators_is_left_to_the_sentences() {
        TableText table = TableText.of("序号|任务|责任单位", "1|到2027年,公共充电桩达到900个。|云溪县能源局");

        assertThat(only(table.tagged()).rule()).isEqualTo("predicate.reach");
    }

    @Test
    void a_list_of_projects_with_a_year_each_states_no_indicators() {
        TableText table = TableText.of("序号|项目|地点|建设期", "1|云溪水库|云溪镇|2024年", "2|青山电站|青山镇|2026年");

        assertThat(table.tagged().targets()).isEmpty();
        assertThat(table.tagged().declined()).isEmpty();
    }

    @Test
    void an_empty_table_and_one_without_rows_say_nothing() {
        TaggingRequest request = new TaggingRequest(
                "",
                TaggingContext.NONE,
                List.of(new TextTable(List.of()), new TextTable(List.of(List.of(new Cell(0, 0))))));

        assertThat(TableText.ENGINE.tag(request).targets()).isEmpty();
    }

    @Test
    void of_two_tables_over_the_same_text_the_first_is_read() {
        TableText table = TableText.of(HEADER, "绿电占比|%|24.3|31|约束性");
        TextTable whole = new TextTable(List.of(List.of(new Cell(0, table.text().length()))));
        TextTable part = new TextTable(List.of(List.of(new Cell(3, 8))));

        TaggedText tagged =
                TableText.ENGINE.tag(new TaggingRequest(table.text(), TaggingContext.NONE, List.of(part, whole)));

        assertThat(tagged.declined()).isEmpty();
    }

    @Test
    void cells_that_come_in_another_order_than_the_text_are_read_by_their_columns() {
        String text = "31 绿电占比 % 2030年目标 指标 单位";
        TextTable table = new TextTable(List.of(
                List.of(new Cell(18, 20), new Cell(21, 23), new Cell(10, 17)),
                List.of(new Cell(3, 7), new Cell(8, 9), new Cell(0, 2))));

        Target target = only(TableText.ENGINE.tag(new TaggingRequest(text, TaggingContext.NONE, List.of(table))));

        assertThat(target.indicator()).isEqualTo("绿电占比");
        assertThat(target.evidence().text()).isEqualTo("31 绿电占比 %");
    }

    @Test
    void a_cell_behind_the_text_is_refused() {
        TextTable table = new TextTable(List.of(List.of(new Cell(2, 9))));

        assertThatThrownBy(() -> new TaggingRequest("绿电占比", TaggingContext.NONE, List.of(table)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table cell 2..9 ends behind the text of 4 code points");
    }

    private static Target only(TaggedText tagged) {
        assertThat(tagged.targets()).hasSize(1);
        return tagged.targets().get(0);
    }
}
