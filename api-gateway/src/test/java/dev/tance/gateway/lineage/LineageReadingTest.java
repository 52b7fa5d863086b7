package dev.tance.gateway.lineage;

import static dev.tance.gateway.testing.SampleTarget.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.gateway.lineage.Finding.Kind;
import dev.tance.gateway.lineage.Lineage.Node;
import dev.tance.gateway.lineage.LineageReading.Input;
import dev.tance.gateway.testing.SampleTarget;
import dev.tance.index.model.IndexedTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Findings among the tiers of 澜江省, a province that does not exist. */
class LineageReadingTest {
    private static final String NATION = "000000";
    private static final String PROVINCE = "990000";
    private static final String CITY = "990100";
    private static final String OTHER_CITY = "990200";
    private static final String COUNTY = "990122";

    @Test
    void a_city_below_its_provinces_floor_is_weaker_and_misses_the_floor_with_both_evidences() {
        Lineage lineage = read(province("60"), city("55"));

        Finding weaker = only(lineage, Kind.WEAKER);
        Finding floor = only(lineage, Kind.FLOOR_NOT_MET);
        assertThat(weaker.region()).isEqualTo(CITY);
        assertThat(weaker.against()).isEqualTo(PROVINCE);
        assertThat(weaker.detail()).isEqualTo("云溪市 states ≥ 55 %, 澜江省 ≥ 60 %");
        assertThat(floor.kind().isInconsistent()).isTrue();
        assertThat(floor.statements())
                .extracting(statement -> statement.evidence().text())
                .containsExactly("到2030年，森林覆盖率达到55%", "到2030年，森林覆盖率达到60%");
        assertThat(lineage.findings()).hasSize(2);
    }

    @Test
    void an_approximate_or_hoped_for_parent_has_no_floor_to_miss() {
        assertThat(kinds(read(province("60").comparator("approx"), city("55")))).containsExactly(Kind.WEAKER);
        assertThat(kinds(read(province("60").stringency("strive"), city("55")))).containsExactly(Kind.WEAKER);
    }

    @Test
    void a_city_can_be_stricter_or_the_same() {
        assertThat(kinds(read(province("60"), city("61")))).containsExactly(Kind.STRICTER);
        assertThat(kinds(read(province("60"), city("60.0")))).containsExactly(Kind.EQUAL);
        assertThat(kinds(read(province("60"), city("60").stringency("strive")))).containsExactly(Kind.WEAKER);
    }

    @Test
    void for_what_should_fall_the_smaller_figure_is_the_stricter_one() {
        assertThat(kinds(read(
                        Polarity.DOWN,
                        province("30").comparator("lte"),
                        city("28").comparator("lte"))))
                .containsExactly(Kind.STRICTER);
        assertThat(kinds(read(
                        Polarity.DOWN,
                        province("30").comparator("lte"),
                        city("33").comparator("lte"))))
                .containsExactly(Kind.WEAKER, Kind.FLOOR_NOT_MET);
    }

    @Test
    void a_county_is_held_against_its_city_and_where_the_city_is_silent_against_the_province() {
        SampleTarget county = target().in("county").of(COUNTY, "桐坞县").percent("58");

        Finding nearest = only(read(province("50"), city("60"), county), Kind.WEAKER);
        Finding beyond = only(read(province("60"), county), Kind.WEAKER);

        assertThat(nearest.region()).isEqualTo(COUNTY);
        assertThat(nearest.against()).isEqualTo(CITY);
        assertThat(beyond.against()).isEqualTo(PROVINCE);
    }

    @Test
    void a_region_that_speaks_of_the_year_but_not_of_the_indicator_misses_it() {
        Input input = new Input(
                "forest_coverage",
                null,
                Polarity.UP,
                Set.of(2030),
                built(province("60"), city("60")),
                List.of(),
                Map.of(2030, Set.of(PROVINCE, CITY, OTHER_CITY, NATION), 2025, Set.of("990300")),
                Map.of());

        List<Finding> missing = LineageReading.read(input).findings().stream()
                .filter(finding -> finding.kind() == Kind.MISSING)
                .toList();

        assertThat(missing).extracting(Finding::region).containsExactly(NATION, OTHER_CITY);
        assertThat(missing.getLast().against()).isEqualTo(PROVINCE);
        assertThat(missing.getLast().statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.region()).isEqualTo(PROVINCE));
    }

    @Test
    void what_is_missing_above_is_said_once_however_many_lie_below() {
        Input input = new Input(
                "forest_coverage",
                null,
                Polarity.UP,
                Set.of(),
                built(city("60"), target().in("other").of(OTHER_CITY, "白棠市")),
                List.of(),
                Map.of(2030, Set.of(PROVINCE)),
                Map.of());

        assertThat(LineageReading.read(input).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.region()).isEqualTo(PROVINCE));
    }

    @Test
    void a_series_that_runs_backwards_is_found_within_a_document_and_over_documents() {
        Lineage within = read(city("62").by(2025), city("60").by(2030));
        Lineage over = read(
                city("62").by(2025),
                target().in("later").percent("61").by(2030),
                city("60").by(2035).in("city"));

        Finding finding = only(within, Kind.SERIES_BACKWARDS);
        assertThat(finding.year()).isEqualTo(2030);
        assertThat(finding.statements()).extracting(Statement::deadline).containsExactly(2030, 2025);
        assertThat(finding.detail()).isEqualTo("云溪市 states ≥ 60 % for 2030 after ≥ 62 % for 2025");
        assertThat(kinds(over)).containsExactly(Kind.SERIES_BACKWARDS, Kind.SERIES_BACKWARDS, Kind.SERIES_BACKWARDS);
    }

    @Test
    void a_series_that_runs_forwards_or_stands_still_is_fine() {
        assertThat(kinds(read(city("60").by(2025), city("62").by(2030)))).isEmpty();
        assertThat(kinds(read(city("60").by(2025), city("60").by(2030)))).isEmpty();
        assertThat(kinds(read(Polarity.DOWN, city("40").by(2025), city("35").by(2030))))
                .isEmpty();
    }

    @Test
    void yearly_rates_and_changes_from_different_years_are_no_series() {
        assertThat(kinds(read(city("6").annual().by(2025), city("5").annual().by(2030))))
                .isEmpty();
        assertThat(kinds(read(
                        Polarity.DOWN,
                        city("14").change("decrease").from(2020).by(2025),
                        city("10").change("decrease").from(2025).by(2030))))
                .isEmpty();
        assertThat(kinds(read(
                        Polarity.DOWN,
                        city("14").change("decrease").from(2020).by(2025),
                        city("10").change("decrease").from(2020).by(2030))))
                .containsExactly(Kind.SERIES_BACKWARDS);
    }

    @Test
    void other_units_are_named_as_not_comparable_with_both_statements() {
        Finding finding =
                only(read(province("60"), city("60").value("900", "平方公里", "m²", "1000000")), Kind.NOT_COMPARABLE);

        assertThat(finding.detail()).isEqualTo("their units differ: 平方公里 and %");
        assertThat(finding.statements()).hasSize(2);
    }

    @Test
    void the_newest_final_document_speaks_for_a_region() {
        SampleTarget draft = city("70").in("draft").draft().published("2026-05-01");
        SampleTarget old = city("50").in("old").published("2020-01-01");
        SampleTarget interpretation = city("40").in("interpretation").kind("解读").published("2026-06-01");

        Lineage lineage = read(province("60"), draft, old, interpretation, city("60"));

        assertThat(kinds(lineage)).containsExactly(Kind.EQUAL);
        assertThat(lineage.tree()
                        .getFirst()
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .statements())
                .extracting(Statement::documentId)
                .containsExactly("city", "old", "interpretation", "draft");
    }

    @Test
    void the_tree_holds_the_regions_between_and_their_names() {
        Input input = new Input(
                "forest_coverage",
                "森林覆盖率",
                Polarity.UP,
                Set.of(),
                built(target().of(COUNTY, "桐坞县")),
                List.of(),
                Map.of(),
                Map.of(PROVINCE, "澜江省"));

        Lineage lineage = LineageReading.read(input);

        Node nation = lineage.tree().getFirst();
        Node province = nation.children().getFirst();
        Node county = province.children().getFirst().children().getFirst();
        assertThat(List.of(nation.tier(), province.tier(), county.tier()))
                .containsExactly(Tier.NATIONAL, Tier.PROVINCE, Tier.COUNTY);
        assertThat(province.name()).isEqualTo("澜江省");
        assertThat(nation.statements()).isEmpty();
        assertThat(county.statements()).hasSize(1);
        assertThat(lineage.years()).containsExactly(2030);
    }

    @Test
    void only_the_years_asked_for_are_told_but_all_years_are_held_against_each_other() {
        Input input = new Input(
                "forest_coverage",
                null,
                Polarity.UP,
                Set.of(2030),
                built(city("62").by(2025), city("60").by(2030), city("59").by(2035)),
                List.of(),
                Map.of(),
                Map.of());

        Lineage lineage = LineageReading.read(input);

        assertThat(lineage.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.year()).isEqualTo(2030));
        assertThat(lineage.tree()
                        .getFirst()
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .statements())
                .hasSize(1);
    }

    @Test
    void a_target_without_region_or_year_is_counted_as_left_out() {
        Lineage lineage = read(city("60").by(null), city("60").of(null, null), city("60"));

        assertThat(lineage.leftOut()).isEqualTo(2);
        assertThat(lineage.findings()).isEmpty();
    }

    @Test
    void nothing_known_is_an_empty_lineage() {
        Lineage lineage = read();

        assertThat(lineage.tree()).isEmpty();
        assertThat(lineage.years()).isEmpty();
        assertThat(lineage.findings()).isEmpty();
    }

    private static SampleTarget province(String percent) {
        return target().in("province").of(PROVINCE, "澜江省").percent(percent);
    }

    private static SampleTarget city(String percent) {
        return target().in("city").of(CITY, "云溪市").percent(percent);
    }

    private static Lineage read(SampleTarget... targets) {
        return read(Polarity.UP, targets);
    }

    private static Lineage read(Polarity polarity, SampleTarget... targets) {
        return LineageReading.read(
                new Input("forest_coverage", null, polarity, Set.of(), built(targets), List.of(), Map.of(), Map.of()));
    }

    private static List<IndexedTarget> built(SampleTarget... targets) {
        return Arrays.stream(targets).map(SampleTarget::build).toList();
    }

    private static List<Kind> kinds(Lineage lineage) {
        return lineage.findings().stream().map(Finding::kind).toList();
    }

    private static Finding only(Lineage lineage, Kind kind) {
        List<Finding> found =
                lineage.findings().stream().filter(each -> each.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
