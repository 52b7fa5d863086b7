package dev.tance.gateway.target;

import static dev.tance.gateway.testing.SampleTarget.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.target.Comparison.Cell;
import dev.tance.gateway.target.Comparison.Gap;
import dev.tance.gateway.testing.SampleTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    @Test
    void rows_are_regions_columns_are_years_and_what_nobody_says_is_a_gap() {
        Comparison comparison = table(
                List.of(),
                List.of(),
                city("60").by(2025),
                city("65").by(2030),
                other("58").by(2025));

        assertThat(comparison.years()).containsExactly(2025, 2030);
        assertThat(comparison.rows()).extracting(Comparison.Row::region).containsExactly("990100", "990200");
        assertThat(comparison.gaps()).containsExactly(new Gap("990200", 2030));
        assertThat(comparison.rows().getFirst().name()).isEqualTo("云溪市");
        assertThat(comparison.rows().getLast().name()).isNull();
    }

    @Test
    void rows_and_columns_asked_for_are_shown_in_that_order_even_when_empty() {
        Comparison comparison = table(
                List.of("990300", "990100"), List.of(2030, 2025), city("60").by(2025));

        assertThat(comparison.rows()).extracting(Comparison.Row::region).containsExactly("990300", "990100");
        assertThat(comparison.years()).containsExactly(2025, 2030);
        assertThat(comparison.gaps()).hasSize(3);
    }

    @Test
    void the_greatest_value_of_a_year_ranks_first_and_equal_values_share_a_rank() {
        Comparison comparison = table(
                List.of(),
                List.of(),
                city("60"),
                other("60.0"),
                target().in("c").of("990300", "松澜市").percent("61"),
                target().in("d").of("990400", null).percent("50"));

        assertThat(comparison.rows()).extracting(row -> cell(row, 0).rank()).containsExactly(2, 2, 1, 4);
    }

    @Test
    void changes_and_values_in_another_base_unit_have_no_rank() {
        Comparison comparison = table(
                List.of(),
                List.of(),
                city("60"),
                other("5").change("increase"),
                target().in("c").of("990300", null).value("9", "公顷", "m²", "10000"),
                target().in("d").of("990400", null).percent("50"));

        assertThat(comparison.rows()).extracting(row -> cell(row, 0).rank()).containsExactly(1, null, null, 2);
        assertThat(comparison.unitSi()).isEqualTo("1");
    }

    @Test
    void final_speaks_before_draft_level_before_change_new_before_old_and_the_others_are_counted() {
        Cell cell = cell(
                table(
                                List.of(),
                                List.of(),
                                city("1").in("draft").draft().published("2026-09-09"),
                                city("2").in("change").change("increase").published("2026-08-08"),
                                city("3").in("old").published("2020-01-01"),
                                city("4").in("undated").published(null),
                                city("5").in("interpretation").kind("解读").published("2026-07-07"),
                                city("6").in("new").published("2026-06-06"))
                        .rows()
                        .getFirst(),
                0);

        assertThat(cell.documentId()).isEqualTo("new");
        assertThat(cell.others()).isEqualTo(5);
    }

    @Test
    void a_target_without_region_or_deadline_has_no_place() {
        assertThat(table(List.of(), List.of(), city("60").by(null), city("60").of(null, null))
                        .rows())
                .isEmpty();
    }

    @Test
    void the_rows_of_an_export_are_the_cells_that_hold_something() {
        ComparisonTable table = new ComparisonTable(List.of(), List.of());
        table.addAll(List.of(
                city("60").by(2025).build(),
                other("62").by(2025).build(),
                city("65").build()));

        List<ComparisonRow> rows = table.rows("forest_coverage", Map.of("990100", "云溪市"));

        assertThat(rows).extracting(ComparisonRow::year).containsExactly(2025, 2030, 2025);
        assertThat(rows).extracting(ComparisonRow::rank).containsExactly(2, 1, 1);
        assertThat(rows).extracting(ComparisonRow::regionName).containsExactly("云溪市", "云溪市", null);
    }

    private static SampleTarget city(String percent) {
        return target().in("city").of("990100", "云溪市").percent(percent);
    }

    private static SampleTarget other(String percent) {
        return target().in("other").of("990200", "白棠市").percent(percent);
    }

    private static Comparison table(List<String> regions, List<Integer> years, SampleTarget... targets) {
        ComparisonTable table = new ComparisonTable(regions, years);
        table.addAll(Arrays.stream(targets).map(SampleTarget::build).toList());
        return table.toComparison("forest_coverage", Map.of("990100", "云溪市"));
    }

    private static Cell cell(Comparison.Row row, int column) {
        @Nullable Cell cell = row.cells().get(column);
        return Objects.requireNonNull(cell);
    }
}
