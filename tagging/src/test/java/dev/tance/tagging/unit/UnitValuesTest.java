package dev.tance.tagging.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.quantity.Quantity;
import dev.tance.tagging.quantity.QuantityReader;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.text.TextView;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as documents state them, and what they are exactly in SI or a stated base. */
class UnitValuesTest {
    private static final UnitTable TABLE = new UnitTable(RuleData.bundled());
    private static final QuantityReader READER = new QuantityReader(TABLE);

    @ParameterizedTest
    @CsvSource({
        "260万千瓦, 2600000000, W",
        "5GW, 5000000000, W",
        "600MWh, 2160000000000, J",
        "1.5亿吨标准煤, 4396140000000000000, J",
        "12亿立方米, 1200000000, m³",
        "350公里, 350000, m",
        "1000公顷, 10000000, m²",
        "22万亩, 146666666.666667, m²",
        "100万千伏安, 1000000000, VA",
        "50EFLOPS, 50000000000000000000, FLOPS",
        "300亿元, 30000000000, CNY",
        "1.2万亿元, 1200000000000, CNY",
        "13.5%, 0.135, 1",
        "4‰, 0.004, 1",
        "3个百分点, 0.03, 1",
        "10/10万, 0.0001, 1",
        "1.6万个, 16000, 1",
        "2.5倍, 2.5, 1"
    })
    void magnitudes_and_units_multiply_exactly(String text, BigDecimal value, String base) {
        Quantity quantity = quantity(text);

        assertThat(quantity.unit().inBase(quantity.value())).isEqualByComparingTo(value);
        assertThat(quantity.unit().base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "107千克标准煤/吨, 3135913.2, J/kg",
        "-28千克标准煤/吨, -820612.8, J/kg",
        "0.3吨标准煤/万元, 8792280000, J/万元",
        "2.74吨标准煤/万吨吞吐量, 8030282.4, J/吨吞吐量",
        "4千克标准煤/平方米, 117230400, J/m²",
        "6千瓦时/立方米, 21600000, J/m³",
        "45克标准煤/千瓦时, 0.366345, J/J",
        "30微克/立方米, 0.00000003, kg/m³",
        "21.5万吨/日, 215000000, kg/日",
        "1万人/平方公里, 0.01, 1/m²"
    })
    void what_stands_below_the_stroke_divides(String text, BigDecimal value, String base) {
        Quantity quantity = quantity(text);

        assertThat(quantity.unit().inBase(quantity.value())).isEqualByComparingTo(value);
        assertThat(quantity.unit().base()).isEqualTo(base);
        assertThat(quantity.unit().family()).isEqualTo(UnitFamily.PHYSICAL);
    }

    @ParameterizedTest
    @CsvSource({"20毫秒, DURATION", "3星级, GRADE", "0.5个工作日, DURATION"})
    void lengths_of_time_and_grades_have_no_base(String text, UnitFamily family) {
        Quantity quantity = quantity(text);

        assertThat(quantity.unit().family()).isEqualTo(family);
        assertThat(quantity.unit().inBase(quantity.value())).isNull();
    }

    @Test
    void no_value_has_none_in_the_base_either() {
        assertThat(quantity("5%").unit().inBase(null)).isNull();
        assertThat(Unit.NONE.inBase(BigDecimal.ONE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"260万千瓦, 万千瓦", "13.5 %, %", "２１．５万吨／日, 万吨/日", "5 个, 个"})
    void the_unit_stays_as_written_without_blanks_and_full_width_forms(String text, String unit) {
        assertThat(quantity(text).unit().text()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"5GHz", "5Gbps网络", "3Dmax"})
    void letters_that_go_on_are_no_unit(String text) {
        assertThat(quantity(text).unit().text()).isNotIn("G", "GW", "D");
    }

    @Test
    void a_table_with_another_unit_reads_it() {
        RuleData rules = RuleData.bundled();
        RuleData more = rules.with(RuleData.UNITS, rules.file(RuleData.UNITS) + "\n云溪斗\tphysical\t10\tkg\n");
        TextView view = TextView.of("3万云溪斗");

        Quantity quantity = new QuantityReader(new UnitTable(more)).at(view, 0, view.length());

        assertThat(quantity).isNotNull();
        assertThat(quantity.unit().inBase(quantity.value())).isEqualByComparingTo("300000");
    }

    private static Quantity quantity(String text) {
        TextView view = TextView.of(text);
        Quantity quantity = READER.at(view, 0, view.length());
        assertThat(quantity).as(text).isNotNull();
        return quantity;
    }
}
