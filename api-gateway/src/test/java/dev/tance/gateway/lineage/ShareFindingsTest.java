package dev.tance.gateway.lineage;

import static dev.tance.gateway.testing.SampleTarget.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.testing.SampleTarget;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares that exclude each other cannot exceed their whole. */
class ShareFindingsTest {
    @Test
    void energy_shares_of_105_percent_are_found_with_every_share() {
        List<Finding> findings =
                find(share("煤炭消费比重", "46"), share("石油消费比重", "18"), share("天然气消费比重", "12"), share("非化石能源消费占比", "29"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.detail()).isEqualTo("4 shares of energy_consumption add up to 105 %");
            assertThat(finding.statements()).hasSize(4);
            assertThat(finding.year()).isEqualTo(2030);
        });
    }

    @Test
    void shares_of_exactly_100_percent_are_fine() {
        assertThat(find(share("煤炭消费比重", "71"), share("非化石能源消费比重", "29"))).isEmpty();
    }

    @Test
    void shares_of_other_years_documents_or_regions_do_not_add_up() {
        assertThat(find(share("煤炭消费比重", "80"), share("非化石能源消费比重", "29").by(2035)))
                .isEmpty();
        assertThat(find(share("煤炭消费比重", "80"), share("非化石能源消费比重", "29").in("another")))
                .isEmpty();
        assertThat(find(share("煤炭消费比重", "80"), share("非化石能源消费比重", "29").of("990200", "白棠市")))
                .isEmpty();
    }

    @Test
    void an_upper_limit_need_not_be_reached_and_is_not_added() {
        assertThat(find(share("煤炭消费比重", "80").comparator("lte"), share("非化石能源消费比重", "29")))
                .isEmpty();
    }

    @Test
    void the_same_part_said_twice_counts_once() {
        assertThat(find(share("非化石能源消费比重", "60"), share("非化石能源消费占比", "60"))).isEmpty();
    }

    @Test
    void shares_that_may_overlap_are_never_added() {
        assertThat(find(share("绿色建筑面积占比", "95"), share("装配式建筑面积占比", "30"))).isEmpty();
        assertThat(find(share("工业煤炭消费比重", "80"), share("工业非化石能源消费比重", "40"))).isEmpty();
        assertThat(find(share("非化石能源发电装机比重", "80"), share("煤炭消费比重", "40"))).isEmpty();
    }

    @Test
    void changes_and_other_units_are_no_shares() {
        assertThat(find(share("煤炭消费比重", "80").change("decrease"), share("非化石能源消费比重", "29")))
                .isEmpty();
        assertThat(find(share("煤炭消费比重", "80").value("80", "个百分点", "1", "0.01"), share("非化石能源消费比重", "29")))
                .isEmpty();
    }

    private static SampleTarget share(String indicator, String percent) {
        return target().indicator(indicator, null).percent(percent).comparator("eq");
    }

    private static List<Finding> find(SampleTarget... targets) {
        return ShareFindings.of(Arrays.stream(targets).map(SampleTarget::build).toList());
    }
}
