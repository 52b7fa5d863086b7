package dev.tance.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {
    private final TableGrid grid = new TableGrid();

    private TableGridTest row(String... cells) {
        grid.beginRow();
        for (String cell : cells) {
            grid.add(cell, 1, 1);
        }
        return this;
    }

    @Test
    void a_cell_over_two_columns_leaves_the_second_empty() {
        grid.beginRow();
        grid.add("指标", 1, 1);
        grid.add("数值", 2, 1);
        row("用水总量", "3.1", "3");

        assertThat(grid.rows()).containsExactly(List.of("指标", "数值", ""), List.of("用水总量", "3.1", "3"));
    }

    @Test
    void a_cell_over_two_rows_moves_the_cells_below_it_to_their_columns() {
        grid.beginRow();
        grid.add("环境", 1, 2);
        grid.add("用水总量", 1, 1);
        row("森林覆盖率");
        row("经济", "总产值");

        assertThat(grid.rows()).containsExactly(List.of("环境", "用水总量"), List.of("", "森林覆盖率"), List.of("经济", "总产值"));
    }

    @Test
    void a_cell_over_rows_and_columns_in_the_middle() {
        grid.beginRow();
        grid.add("a", 1, 1);
        grid.add("b", 2, 2);
        grid.add("c", 1, 1);
        row("d", "e");

        assertThat(grid.rows()).containsExactly(List.of("a", "b", "", "c"), List.of("d", "", "", "e"));
    }

    @Test
    void a_cell_at_the_end_that_reaches_down_leaves_an_empty_place() {
        grid.beginRow();
        grid.add("a", 1, 1);
        grid.add("b", 1, 2);
        row("c");

        assertThat(grid.rows()).containsExactly(List.of("a", "b"), List.of("c", ""));
    }

    @Test
    void rows_and_right_columns_without_any_text_are_left_out() {
        row("a", "b", "", "").row("", "", "", "").row("", "d", "", "");

        assertThat(grid.rows()).containsExactly(List.of("a", "b"), List.of("", "d"));
    }

    @Test
    void spans_that_make_no_sense_cost_nothing() {
        grid.beginRow();
        grid.add("a", 2_000_000_000, 2_000_000_000);
        grid.add("b", 0, -5);
        row("c");

        assertThat(grid.rows()).hasSize(2);
        assertThat(grid.rows().get(0)).hasSizeLessThan(300).contains("a", "b");
    }
}
