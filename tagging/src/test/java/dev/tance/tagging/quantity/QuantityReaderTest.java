package dev.tance.tagging.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.quantity.Quantity.Form;
import dev.tance.tagging.rules.RuleData;
import dev.tance.tagging.text.TextView;
import dev.tance.tagging.unit.UnitTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    private static final QuantityReader READER = new QuantityReader(new UnitTable(RuleData.bundled()));

    @ParameterizedTest
    @CsvSource({
        "1至2个, 1, 2, 个",
        "0.6—1万人, 0.6, 1, 万人",
        "20-25%, 20, 25, %",
        "20%-25%, 20, 25, %",
        "5~8家, 5, 8, 家",
        "3——5项, 3, 5, 项",
        "1.5万至2万个, 1.5, 2, 万个",
        "2亿—3亿元, 2, 3, 亿元"
    })
    void a_range_has_two_ends_and_one_unit(String text, BigDecimal low, BigDecimal high, String unit) {
        Quantity quantity = read(text);

        assertThat(quantity.value()).isEqualByComparingTo(low);
        assertThat(quantity.max()).isEqualByComparingTo(high);
        assertThat(quantity.unit().text()).isEqualTo(unit);
        assertThat(quantity.end()).isEqualTo(TextView.of(text).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-3家", "31%达到35%", "12、15个", "2025-2030年"})
    void what_falls_or_only_stands_beside_is_no_range(String text) {
        Quantity quantity = READER.at(TextView.of(text), 0, text.length());

        assertThat(quantity == null
                        || quantity.max() == null
                        || quantity.unit().text().equals("年"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"八十亿元, 80, 亿元", "三百二十万亩, 320, 万亩", "一千二百辆, 1200, 辆", "三千零五十人次, 3050, 人次", "五千瓦, 5, 千瓦", "三千千瓦, 3000, 千瓦"
    })
    void hundreds_and_thousands_in_words_belong_to_the_number(String text, BigDecimal value, String unit) {
        Quantity quantity = read(text);

        assertThat(quantity.form()).isEqualTo(Form.CHINESE);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit().text()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十分重要", "百分百", "百分之五"})
    void a_word_that_only_looks_like_a_score_is_no_quantity(String text) {
        assertThat(READER.at(TextView.of(text), 0, text.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"三分之一, 0.3333", "1/3, 0.3333", "四分之三, 0.75", "2/5, 0.4"})
    void fractions_are_numbers_without_a_unit(String text, BigDecimal value) {
        Quantity quantity = read(text);

        assertThat(quantity.form()).isEqualTo(Form.FRACTION);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"翻一番, 2", "翻两番, 4", "翻三番, 8"})
    void doublings_are_multiples(String text, BigDecimal value) {
        Quantity quantity = read(text);

        assertThat(quantity.form()).isEqualTo(Form.DOUBLING);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit().text()).isEqualTo("倍");
    }

    @ParameterizedTest
    @CsvSource({"两座, 2, 座", "十二项, 12, 项", "三十家, 30, 家", "百家, 100, 家", "千个, 1000, 个", "一百二十个, 120, 个"})
    void chinese_numerals_count_before_a_unit(String text, BigDecimal value, String unit) {
        Quantity quantity = read(text);

        assertThat(quantity.form()).isEqualTo(Form.CHINESE);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit().text()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"10余家, 家", "500多户, 户", "30万余人, 万余人"})
    void somewhat_more_is_kept_beside_the_number(String text, String unit) {
        Quantity quantity = READER.at(TextView.of(text), 0, text.length());

        assertThat(quantity).isNotNull();
        assertThat(quantity.more() || unit.contains("余")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'-28千克标准煤/吨', 0, -28", "'为-26℃', 1, -26"})
    void a_minus_behind_a_word_is_a_sign(String text, int start, BigDecimal value) {
        Quantity quantity = READER.at(TextView.of(text), start, text.length());

        assertThat(quantity).isNotNull();
        assertThat(quantity.value()).isEqualByComparingTo(value);
    }

    @Test
    void a_minus_behind_a_letter_or_digit_joins() {
        assertThat(READER.at(TextView.of("DB-29"), 2, 5)).isNull();
        assertThat(READER.at(TextView.of("1-2"), 1, 3)).isNull();
    }

    @Test
    void a_trailing_zero_is_kept() {
        assertThat(read("27.40%").value()).hasToString("27.40");
    }

    @Test
    void full_width_digits_and_blanks_make_no_difference() {
        assertThat(read("４１．５　％").value()).isEqualByComparingTo("41.5");
        assertThat(read("41.5 %").unit().text()).isEqualTo("%");
    }

    @Test
    void a_ratio_keeps_what_it_is_a_ratio_to() {
        Quantity quantity = read("2:1");

        assertThat(quantity.value()).isEqualByComparingTo("2");
        assertThat(quantity.unit().text()).isEqualTo(":1");
    }

    @Test
    void a_number_that_is_longer_than_any_value_is_none() {
        assertThat(READER.at(TextView.of("1234567890123456789012"), 0, 22)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "一批项目", "万", "百", "翻", "分之一", "-", ".5"})
    void words_without_a_number_are_no_quantity(String text) {
        @Nullable Quantity quantity = READER.at(TextView.of(text), 0, text.length());

        assertThat(quantity).isNull();
    }

    private static Quantity read(String text) {
        TextView view = TextView.of(text);
        Quantity quantity = READER.at(view, 0, view.length());
        assertThat(quantity).as(text).isNotNull();
        return quantity;
    }
}
