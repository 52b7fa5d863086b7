package dev.tance.gateway.lineage;

import static dev.tance.gateway.testing.SampleTarget.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.gateway.dictionary.Polarity;
import dev.tance.gateway.lineage.Ambition.Order;
import dev.tance.gateway.testing.SampleTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two targets asks for more, and when that cannot be said. */
class AmbitionTest {
    @ParameterizedTest
    @CsvSource({
        "UP,   level,    60, 58, MORE",
        "UP,   level,    58, 60, LESS",
        "UP,   level,    60, 60.0, SAME",
        "DOWN, level,    30, 35, MORE",
        "DOWN, level,    35, 30, LESS",
        "DOWN, decrease, 14, 13, MORE",
        "UP,   decrease, 14, 13, LESS",
        "UP,   increase, 6,  5,  MORE",
        "DOWN, increase, 6,  5,  LESS",
        "UP,   multiple, 3,  2,  MORE",
    })
    void more_is_what_lies_further_the_better_way(
            Polarity polarity, String change, String one, String other, Order expected) {
        assertThat(Ambition.order(
                        target().change(change).percent(one).build(),
                        target().change(change).percent(other).build(),
                        polarity))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"gte, 60, 58, MORE", "gt, 58, 60, LESS", "lte, 30, 35, MORE", "lt, 35, 30, LESS"})
    void without_a_known_polarity_the_comparator_tells_the_better_way(
            String comparator, String one, String other, Order expected) {
        assertThat(Ambition.order(
                        target().comparator(comparator).percent(one).build(),
                        target().comparator(comparator).percent(other).build(),
                        Polarity.NONE))
                .isEqualTo(expected);
    }

    @Test
    void equal_values_are_told_apart_by_how_firmly_they_are_put() {
        SampleTarget firm = target();

        assertThat(Ambition.order(target().stringency("strive").build(), firm.build(), Polarity.UP))
                .isEqualTo(Order.LESS);
        assertThat(Ambition.order(firm.build(), target().comparator("approx").build(), Polarity.UP))
                .isEqualTo(Order.MORE);
        assertThat(Ambition.order(target().stringency("ensure").build(), firm.build(), Polarity.UP))
                .isEqualTo(Order.SAME);
    }

    @Test
    void of_a_range_the_end_counts_that_is_promised_at_least() {
        assertThat(Ambition.order(
                        target().percent("55").upTo("65").build(),
                        target().percent("58").build(),
                        Polarity.UP))
                .isEqualTo(Order.LESS);
        assertThat(Ambition.order(
                        target().percent("20").upTo("30").build(),
                        target().percent("28").build(),
                        Polarity.DOWN))
                .isEqualTo(Order.LESS);
    }

    @Test
    void different_magnitudes_of_one_unit_compare_by_the_base_unit() {
        assertThat(Ambition.order(
                        target().value("0.4", "亿立方米/年", "m³/a", "100000000").build(),
                        target().value("5000", "万立方米/年", "m³/a", "10000").build(),
                        Polarity.UP))
                .isEqualTo(Order.LESS);
    }

    @Test
    void what_does_not_measure_the_same_is_not_compared_and_the_obstacle_is_named() {
        assertObstacle(target().change("decrease"), "decrease");
        assertObstacle(target().annual(), "per year");
        assertObstacle(target().value("60", "千米", "m", "1000"), "units differ: 千米 and %");
        assertObstacle(target().value("60", "个", "1", "1"), "units differ: 个 and %");
        assertObstacle(target().withoutValue(), "no value");
        assertThat(Ambition.obstacle(
                        target().change("decrease").from(2015).build(),
                        target().change("decrease").from(2020).build(),
                        Polarity.DOWN,
                        false))
                .contains("their base years differ: 2015 and 2020");
        assertThat(Ambition.obstacle(target().comparator("eq").build(), target().build(), Polarity.NONE, false))
                .hasValueSatisfying(reason -> assertThat(reason).contains("better"));
    }

    @Test
    void a_total_of_a_part_is_not_held_against_the_whole_but_a_rate_is() {
        SampleTarget county = target().value("60", "万千瓦", "W", "10000000");
        SampleTarget province = target().value("900", "万千瓦", "W", "10000000");

        assertThat(Ambition.obstacle(county.build(), province.build(), Polarity.UP, true))
                .hasValueSatisfying(reason -> assertThat(reason).contains("part"));
        assertThat(Ambition.obstacle(county.build(), province.build(), Polarity.UP, false))
                .isEmpty();
        assertThat(Ambition.obstacle(target().build(), target().build(), Polarity.UP, true))
                .isEmpty();
        assertThat(Ambition.obstacle(
                        target().value("35", "微克/立方米", "kg/m³", "0.000000001").build(),
                        target().value("30", "微克/立方米", "kg/m³", "0.000000001").build(),
                        Polarity.DOWN,
                        true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UP, gte, plain, true",
        "UP, eq, ensure, true",
        "UP, gte, strive, false",
        "UP, approx, plain, false",
        "UP, lte, plain, false",
        "DOWN, lte, plain, true",
        "DOWN, gte, plain, false",
        "NONE, eq, plain, false",
    })
    void a_target_binds_when_it_is_firm_on_the_side_that_counts(
            Polarity polarity, String comparator, String stringency, boolean binds) {
        assertThat(Ambition.binds(
                        target().comparator(comparator).stringency(stringency).build(), polarity))
                .isEqualTo(binds);
    }

    private static void assertObstacle(SampleTarget one, String reason) {
        assertThat(Ambition.obstacle(one.build(), target().build(), Polarity.UP, false))
                .hasValueSatisfying(told -> assertThat(told).contains(reason));
    }
}
