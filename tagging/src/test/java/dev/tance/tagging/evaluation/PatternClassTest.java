package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A class of targets follows from the annotation and the words around the value. */
class PatternClassTest {
    @Test
    void a_deadline_in_the_clause_of_the_value() {
        assertThat(classes("云溪县2027年再生水利用率达到40%。", "40%", 2027)).contains("time: deadline in the clause of the value");
    }

    @Test
    void a_deadline_in_an_earlier_clause_of_the_sentence() {
        assertThat(classes("到2025年,用能结构更优,绿电占比达31%以上。", "31%", 2025))
                .contains("time: deadline in an earlier clause of the sentence");
    }

    @Test
    void a_deadline_in_the_sentence_before_or_further_back() {
        String text = "到2025年,体系基本形成。充电桩达到900个。公园达到12座。";

        assertThat(classes(text, "900个", 2025)).contains("time: deadline in the sentence before");
        assertThat(classes(text, "12座", 2025)).contains("time: deadline further back");
    }

    @Test
    void a_plan_names_the_year_in_which_it_ends() {
        assertThat(classes("“十五五”期间,新增装机80万千瓦。", "80万千瓦", 2030))
                .contains("time: deadline in an earlier clause of the sentence", "time: plan period");
    }

    @Test
    void a_target_without_deadline_or_with_one_that_no_words_name() {
        assertThat(classes("培育20家企业。", "20家", null)).contains("time: no deadline");
        assertThat(classes("到明年,培育20家企业。", "20家", 2026)).contains("time: deadline from words that name no such year");
    }

    @Test
    void years_that_share_their_unit_are_coordinated() {
        assertThat(classes("2025、2030年风电分别超过120、260万千瓦。", "260万千瓦", 2030))
                .contains("time: coordinated years", "subject: respectively (分别)");
    }

    @Test
    void the_end_of_a_year_and_the_time_before_it() {
        assertThat(classes("2025年底前建成公园9座。", "9座", 2025)).contains("time: by the end of a year or before it");
    }

    @Test
    void subjects_behind_the_value_and_in_an_earlier_clause() {
        assertThat(classes("新增公园9座充电桩。", "9座", null)).contains("subject: behind the value");
        assertThat(classes("推广充电桩,全县达到9座。", "9座", null)).contains("subject: in an earlier clause");
        assertThat(classes("其中,充电桩均达到9座。", "9座", null)).contains("subject: of which (其中)", "subject: each (均)");
    }

    @Test
    void kinds_of_numbers() {
        assertThat(classes("充电桩达到三分之一。", "三分之一", null)).contains("number: Chinese numerals");
        assertThat(classes("充电桩达54%第193页。", "54%第193页", null)).contains("number: around a page marker");
        assertThat(classes("充电桩≥9座。", "9座", null)).contains("comparator: symbol");
    }

    @Test
    void every_target_has_a_class_of_time_comparator_and_change() {
        List<String> classes = classes("充电桩达到9座。", "9座", null);

        assertThat(classes).contains("time: no deadline", "comparator: eq", "change: level");
    }

    @Test
    void offsets_beyond_the_text_do_no_harm() {
        GoldTarget beyond = target(90, 95, null);

        assertThat(PatternClass.of(passage("短文", beyond), beyond)).contains("time: no deadline");
    }

    private static List<String> classes(String text, String value, @Nullable Integer deadline) {
        int start = text.indexOf(value);
        GoldTarget target = target(start, start + value.length(), deadline);
        return PatternClass.of(passage(text, target), target);
    }

    private static GoldPassage passage(String text, GoldTarget target) {
        return new GoldPassage("p", text, null, null, List.of(target), List.of());
    }

    private static GoldTarget target(int start, int end, @Nullable Integer deadline) {
        return new GoldTarget(
                start,
                end,
                BigDecimal.ONE,
                null,
                "座",
                "eq",
                "level",
                false,
                deadline,
                null,
                "充电桩",
                null,
                "plain",
                false);
    }
}
