package dev.tance.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.extract.document.Block;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Tables of pages: data stays in rows and cells, layout does not. */
class PageTablesTest {
    private static final String BEFORE = "<p>到2025年，全县绿色发展的主要指标见下表，各乡镇应当遵照执行。</p>";
    private static final String AFTER = "<p>以上指标由县发展和改革局负责解释，自印发之日起施行。</p>";

    private static List<List<List<String>>> tables(String content) {
        return Pages.document("<html><head><title>竹溪县指标_竹溪县</title></head><body><h1>竹溪县指标</h1><div class='TRS_Editor'>"
                        + content + "</div></body></html>")
                .blocks()
                .stream()
                .map(Block::rows)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void cells_over_rows_and_columns_leave_the_others_in_their_columns() {
        assertThat(tables(BEFORE
                        + "<table border=1><tr><th rowspan=2>类别</th><th rowspan=2>指标</th><th colspan=2>数值</th></tr><tr><th>2020年</th><th>2025年</th></tr>"
                        + "<tr><td rowspan=2>环境</td><td>森林覆盖率</td><td>60.2</td><td>61</td></tr><tr><td>用水总量</td><td>3.1</td><td>3</td></tr></table>"
                        + AFTER))
                .containsExactly(List.of(
                        List.of("类别", "指标", "数值", ""),
                        List.of("", "", "2020年", "2025年"),
                        List.of("环境", "森林覆盖率", "60.2", "61"),
                        List.of("", "用水总量", "3.1", "3")));
    }

    @Test
    void a_group_that_reaches_down_over_rows_of_one_cell_makes_a_table_of_two_columns() {
        assertThat(tables(BEFORE
                        + "<table><tr><td rowspan=3>环境</td><td>森林覆盖率</td></tr><tr><td>用水总量</td></tr><tr><td>空气质量</td></tr></table>"
                        + AFTER))
                .containsExactly(List.of(List.of("环境", "森林覆盖率"), List.of("", "用水总量"), List.of("", "空气质量")));
    }

    @Test
    void line_breaks_and_paragraphs_in_a_cell_part_no_word() {
        assertThat(tables(BEFORE
                        + "<table><tr><td><p>单位GDP</p><p>能耗降低</p></td><td>累计<br>13.5%</td></tr><tr><td>森林\n覆盖率</td><td>61</td></tr></table>"
                        + AFTER))
                .containsExactly(List.of(List.of("单位GDP能耗降低", "累计13.5%"), List.of("森林覆盖率", "61")));
    }

    @Test
    void a_table_that_lays_out_the_text_is_no_table() {
        String column = "<p>县人民政府各部门应当按照职责分工，抓好本方案的落实。</p>".repeat(20);

        assertThat(tables("<table><tr><td>" + BEFORE + column + "</td><td>" + AFTER + column + "</td></tr><tr><td>"
                        + column + "</td><td>" + column + "</td></tr></table>"))
                .isEmpty();
    }

    @Test
    void a_table_of_data_within_a_table_that_lays_out_the_page() {
        assertThat(tables("<table><tr><td>" + BEFORE
                        + "<table><tr><td>指标</td><td>2025年</td></tr><tr><td>用水总量</td><td>3</td></tr></table>"
                        + AFTER + "</td></tr></table>"))
                .containsExactly(List.of(List.of("指标", "2025年"), List.of("用水总量", "3")));
    }
}
