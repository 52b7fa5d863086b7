package dev.tance.tagging.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.text.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
    private static final TimeReader READER = new TimeReader();

    @ParameterizedTest
    @CsvSource({
        "'到2027年,', 2027",
        "'2027年前建成', 2027",
        "'2027年底前建成', 2027",
        "'到2027年末,', 2027",
        "'力争2027年达到', 2027",
        "'2027年6月底前完成', 2027",
        "'二〇三〇年达到', 2030"
    })
    void a_year_by_whose_end_it_holds(String text, int year) {
        TimeExpression time = only(text);

        assertThat(time.kind()).isEqualTo(TimeKind.BY);
        assertThat(time.year()).isEqualTo(year);
        assertThat(time.isDeadline()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'“十五五”期间,', 2026, 2030",
        "'“十四五”时期,', 2021, 2025",
        "',十五五末,', 2026, 2030",
        "'2023—2027年,', 2023, 2027",
        "'2023年至2027年,', 2023, 2027"
    })
    void a_period_ends_with_its_last_year(String text, int first, int last) {
        TimeExpression time = only(text);

        assertThat(time.kind()).isEqualTo(TimeKind.PERIOD);
        assertThat(time.firstYear()).isEqualTo(first);
        assertThat(time.year()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "'比2020年下降', 2020, false",
        "'较2023年增长', 2023, false",
        "'在2020年基础上下降', 2020, true",
        "'比“十三五”末下降', 2020, false",
        "'是2023年的2.5倍', 2023, false",
        "'恢复到2019年的120%', 2019, false",
        "'以2020年为基数', 2020, false"
    })
    void a_year_that_is_compared_with(String text, int year, boolean shared) {
        TimeExpression time = only(text);

        assertThat(time.kind()).isEqualTo(TimeKind.BASELINE);
        assertThat(time.year()).isEqualTo(year);
        assertThat(time.shared()).isEqualTo(shared);
        assertThat(time.isDeadline()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'2023年起新建', FROM", "'2023年以来,', PAST", "'截至2022年底,', PAST", "'2022年度计划', LABEL", "'9月底前达到', LABEL"})
    void other_years_promise_nothing(String text, TimeKind kind) {
        assertThat(only(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年新增", "年均增长", "平均每年节约", "逐年下降"})
    void each_year(String text) {
        assertThat(only(text).kind()).isEqualTo(TimeKind.YEARLY);
    }

    @Test
    void coordinated_years_share_the_word_for_year() {
        assertThat(all("2025、2030年风电")).extracting(TimeExpression::year).containsExactly(2025, 2030);
    }

    @Test
    void a_date_is_no_deadline_unless_it_says_before() {
        assertThat(only("2023年3月5日").isDeadline()).isFalse();
        assertThat(only("2023年3月5日前").isDeadline()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12025年", "1850年", "2025", "3.2025", "年产10万吨", "五大行动", ""})
    void numbers_that_are_no_years(String text) {
        assertThat(all(text)).isEmpty();
    }

    @Test
    void prepositions_belong_to_the_expression() {
        TimeExpression time = only("力争到2027年达到");

        assertThat("力争到2027年达到".substring(time.start(), time.end())).isEqualTo("到2027年");
    }

    private static TimeExpression only(String text) {
        List<TimeExpression> all = all(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }

    private static List<TimeExpression> all(String text) {
        TextView view = TextView.of(text);
        List<TimeExpression> found = new ArrayList<>();
        int position = 0;
        while (position < view.length()) {
            @Nullable TimeExpression time = READER.at(view, position, view.length());
            if (time != null) {
                found.add(time);
            }
            position = time == null ? position + 1 : Math.max(position + 1, time.end());
        }
        return found;
    }
}
