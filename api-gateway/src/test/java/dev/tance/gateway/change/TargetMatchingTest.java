package dev.tance.gateway.change;

import static dev.tance.gateway.testing.SampleTarget.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.contracts.message.Target;
import dev.tance.gateway.change.TargetChange.FieldChange;
import dev.tance.gateway.change.TargetChange.Kind;
import dev.tance.gateway.testing.SampleTarget;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which target of one version is which of another. */
class TargetMatchingTest {
    @Test
    void a_raised_value_is_a_changed_target_told_field_by_field() {
        TargetChange change = only(compare(
                list(target().percent("60")), list(target().percent("62").comparator("gt"))));

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.fields()).extracting(FieldChange::field).containsExactly("value", "comparator");
        assertThat(change.fields().getFirst().from()).hasToString("60");
        assertThat(change.fields().getFirst().to()).hasToString("62");
    }

    @Test
    void what_only_moved_in_the_text_or_was_read_by_another_rule_is_unchanged() {
        TargetMatching.Result result = compare(
                list(target().at(10).percent("60")), list(target().at(99).percent("60.0")));

        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void a_target_that_is_put_off_is_changed_not_lost_and_gained() {
        TargetChange change = only(compare(list(target().by(2025)), list(target().by(2030))));

        assertThat(change.fields()).extracting(FieldChange::field).containsExactly("deadline");
    }

    @Test
    void a_target_that_moves_to_another_section_is_changed_in_its_section() {
        TargetChange change = only(compare(list(target().section("一、目标")), list(target().section("二、任务"))));

        assertThat(change.fields()).extracting(FieldChange::field).containsExactly("sectionPath");
    }

    @Test
    void the_same_section_and_deadline_win_over_the_order_of_the_text() {
        TargetMatching.Result result = compare(
                list(target().by(2025).percent("50"), target().by(2030).percent("60")),
                list(target().by(2030).percent("61"), target().by(2025).percent("50")));

        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(only(result).to()).isNotNull().extracting(Target::deadline).isEqualTo(2030);
    }

    @Test
    void equal_values_win_when_several_share_indicator_and_deadline() {
        TargetMatching.Result result = compare(
                list(target().at(1).percent("50"), target().at(2).percent("60")),
                list(target().at(1).percent("60"), target().at(2).percent("70")));

        assertThat(result.unchanged()).isEqualTo(1);
        assertThat(only(result).fields()).singleElement().satisfies(field -> {
            assertThat(field.from()).hasToString("50");
            assertThat(field.to()).hasToString("70");
        });
    }

    @Test
    void what_has_no_partner_is_lost_or_gained_in_the_order_of_the_text() {
        TargetMatching.Result result = compare(
                list(target().indicator("湿地保护率", null).at(5)),
                list(target().indicator("绿化覆盖率", null).at(3), target().at(9)));

        assertThat(result.changes())
                .extracting(TargetChange::kind)
                .containsExactly(Kind.GAINED, Kind.LOST, Kind.GAINED);
        assertThat(result.changes().get(1).to()).isNull();
        assertThat(result.changes().get(1).from()).isNotNull();
    }

    @Test
    void the_taxonomy_knows_an_indicator_in_other_words_and_other_characters_are_the_same_words() {
        assertThat(only(compare(
                                list(target().indicator("森林覆盖率", "forest_coverage")),
                                list(target().indicator("全县森林覆盖率", "forest_coverage"))))
                        .fields())
                .extracting(FieldChange::field)
                .containsExactly("indicator");
        assertThat(compare(list(target().indicator("濕地保護率", null)), list(target().indicator("湿地保护率", null)))
                        .changes())
                .hasSize(1);
    }

    @Test
    void a_level_and_a_change_of_one_indicator_are_different_targets() {
        assertThat(compare(list(target()), list(target().change("increase"))).changes())
                .extracting(TargetChange::kind)
                .containsExactlyInAnyOrder(Kind.LOST, Kind.GAINED);
    }

    @Test
    void nothing_on_either_side_is_no_change() {
        assertThat(compare(List.of(), List.of()).changes()).isEmpty();
        assertThat(compare(List.of(), list(target())).changes()).hasSize(1);
    }

    private static TargetMatching.Result compare(List<Target> from, List<Target> to) {
        return TargetMatching.compare(from, to);
    }

    private static List<Target> list(SampleTarget... targets) {
        return Arrays.stream(targets).map(SampleTarget::tag).toList();
    }

    private static TargetChange only(TargetMatching.Result result) {
        assertThat(result.changes()).hasSize(1);
        return result.changes().getFirst();
    }
}
