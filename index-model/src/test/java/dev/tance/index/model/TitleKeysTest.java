package dev.tance.index.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is found by the title under which others cite it. */
class TitleKeysTest {
    @Test
    void a_plan_is_cited_without_the_notice_that_hands_it_down() {
        assertThat(TitleKeys.of("云溪市人民政府关于印发云溪市碳达峰实施方案的通知")).contains(TitleKeys.key("云溪市碳达峰实施方案"));
    }

    @Test
    void a_notice_within_a_notice_gives_the_innermost_plan_too() {
        assertThat(TitleKeys.of("青岚县转发市政府关于印发云溪市节水行动计划的通知的通知")).contains(TitleKeys.key("云溪市节水行动计划"));
    }

    @Test
    void an_opinion_is_cited_without_its_issuer() {
        assertThat(TitleKeys.of("澜江省人民政府关于加快绿色建筑发展的实施意见")).contains(TitleKeys.key("关于加快绿色建筑发展的实施意见"));
    }

    @ParameterizedTest
    @CsvSource({
        "兰渚县碳达峰实施方案（征求意见稿）,兰渚县碳达峰实施方案",
        "关于公开征求《兰渚县碳达峰实施方案（征求意见稿）》意见的公告,兰渚县碳达峰实施方案",
        "兰渚县节水条例（草案）,兰渚县节水条例",
    })
    void a_draft_shares_a_key_with_its_final(String draft, String finalTitle) {
        assertThat(TitleKeys.of(draft)).contains(TitleKeys.key(finalTitle));
    }

    @ParameterizedTest
    @CsvSource({"雲溪市碳達峰實施方案,云溪市碳达峰实施方案", "云溪市“十四五” 规划,云溪市十四五规划", "云溪市ＡＩ行动,云溪市ai行动"})
    void writing_and_punctuation_do_not_matter(String one, String other) {
        assertThat(TitleKeys.key(one)).isEqualTo(TitleKeys.key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "《》"})
    void a_title_without_words_has_no_key(String title) {
        assertThat(TitleKeys.of(title)).isEmpty();
        assertThat(TitleKeys.key(title)).isEmpty();
    }

    @Test
    void what_is_left_of_a_title_must_still_say_something() {
        assertThat(TitleKeys.of("云溪市人民政府关于印发规划的通知")).doesNotContain("规划");
        assertThat(TitleKeys.of(null)).isEmpty();
    }
}
