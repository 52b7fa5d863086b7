package dev.tance.gateway.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.gateway.passage.TextQuery.FieldTerm;
import dev.tance.gateway.passage.TextQuery.Part;
import dev.tance.gateway.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed into a search. */
class TextQueryTest {
    @Test
    void words_are_apart_by_spaces_of_any_width_and_folded() {
        assertThat(texts("森林覆蓋率　２０３０  规划")).containsExactly("森林覆盖率", "2030", "规划");
    }

    @Test
    void quotation_marks_of_any_kind_make_a_phrase() {
        List<Part> parts = TextQuery.parse("\"节水 行动\" “再生水”").parts();

        assertThat(parts).extracting(Part::exact).containsExactly(true, true);
        assertThat(parts).extracting(Part::text).containsExactly("节水 行动", "再生水");
    }

    @Test
    void a_minus_before_a_word_excludes_it_but_not_within_or_before_a_number() {
        assertThat(TextQuery.parse("规划 -征求意见稿 -\"草案 稿\"").parts())
                .extracting(Part::excluded)
                .containsExactly(false, true, true);
        assertThat(TextQuery.parse("2021-2025 -5").parts())
                .extracting(Part::excluded)
                .containsExactly(false, false);
    }

    @Test
    void a_field_is_named_in_english_or_chinese_with_a_word_or_phrase() {
        assertThat(TextQuery.parse("title:綠色建築 文号：云政发〔2022〕31号 issuer:\"云溪市 人民政府\" -kind:解读")
                        .fields())
                .containsExactly(
                        new FieldTerm(SearchField.TITLE, "绿色建筑", false),
                        new FieldTerm(SearchField.NUMBER, "云政发〔2022〕31号", false),
                        new FieldTerm(SearchField.ISSUER, "云溪市 人民政府", false),
                        new FieldTerm(SearchField.KIND, "解读", true));
    }

    @Test
    void an_unknown_field_is_named_and_so_are_the_known_ones() {
        assertThatThrownBy(() -> TextQuery.parse("author:某人"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'author'")
                .hasMessageContaining("issuer, kind, level, number, region, source, title, year");
    }

    @Test
    void a_url_or_a_chinese_colon_is_no_field() {
        assertThat(TextQuery.parse("http://a.example/plan").fields()).isEmpty();
        assertThat(texts("目标：森林")).containsExactly("目标 森林");
    }

    @Test
    void what_is_a_query_language_elsewhere_is_mere_text_here() {
        assertThat(texts("森* ?林 (a OR b) /re.ge.x+/ {\"match_all\":{}}")).noneMatch(text -> text.isBlank());
        assertThat(texts("*林* ~2 ^9")).containsExactly("*林*", "~2", "^9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "\"\"", "-规划", "、，。", "-kind:解读"})
    void what_asks_for_nothing_is_refused(String query) {
        assertThatThrownBy(() -> TextQuery.parse(query))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("'q'");
    }

    @Test
    void absurd_sizes_are_refused_by_name() {
        assertThatThrownBy(() -> TextQuery.parse("林".repeat(501))).hasMessageContaining("500 characters");
        assertThatThrownBy(() -> TextQuery.parse("林 ".repeat(21))).hasMessageContaining("20 words");
        assertThatThrownBy(() -> TextQuery.parse("(".repeat(400))).hasMessageContaining("neither letters");
    }

    @Test
    void names_of_bodies_and_indicators_have_other_names() {
        assertThat(Synonyms.of("发改委")).contains("发展和改革委员会").doesNotContain("发改委");
        assertThat(Synonyms.of("能耗强度")).contains("单位地区生产总值能源消耗");
        assertThat(Synonyms.of("云溪市")).isEmpty();
    }

    private static List<String> texts(String query) {
        return TextQuery.parse(query).parts().stream().map(Part::text).toList();
    }
}
