package dev.tance.tagging.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tance.tagging.clause.Sentence.Opening;
import dev.tance.tagging.text.TextView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceScannerTest {
    @Test
    void a_full_stop_ends_a_sentence_and_a_semicolon_does_not() {
        assertThat(texts("到2026年,绿电达31%;充电桩900个。新建公园9座!")).containsExactly("到2026年,绿电达31%;充电桩900个。", "新建公园9座!");
    }

    @Test
    void the_end_of_a_paragraph_ends_a_sentence_and_a_wrapped_line_does_not() {
        assertThat(texts("一、总体目标\n到2026年,森林覆\n盖率达到41%。")).containsExactly("一、总体目标\n", "到2026年,森林覆盖率达到41%。");
    }

    @ParameterizedTest
    @CsvSource({
        "'——绿电占比达到31%。', DASH_ITEM",
        "'(一)能源行动。', NUMBERED_ITEM",
        "'16.推进煤炭减量。', NUMBERED_ITEM",
        "'三、重点任务。', NUMBERED_ITEM",
        "'第三条 新建厂房。', NUMBERED_ITEM",
        "'专栏2 重点工程。', NUMBERED_ITEM",
        "'1.5倍以上。', PARAGRAPH",
        "'绿电占比。', PARAGRAPH"
    })
    void what_opens_with_a_sentence(String text, Opening opening) {
        assertThat(all(text))
                .first()
                .satisfies(sentence -> assertThat(sentence.opens()).isEqualTo(opening));
    }

    @Test
    void a_number_glued_to_the_sentence_before_opens_an_item() {
        assertThat(all("加强监管。16.推进减量。"))
                .last()
                .satisfies(sentence -> assertThat(sentence.opens()).isEqualTo(Opening.NUMBERED_ITEM));
    }

    @ParameterizedTest
    @CsvSource({"绿电占比达31%。, true", "新建两座电站。, true", "“十五五”期间推进。, true", "持续加强监管。, false", "三分之一达标。, true"})
    void only_sentences_that_may_hold_a_number_are_looked_into(String text, boolean holds) {
        assertThat(all(text).get(0).holdsNumber()).isEqualTo(holds);
    }

    @Test
    void a_sentence_without_an_end_is_cut_at_a_mark_before_it_grows_too_long() {
        List<Sentence> sentences = all("绿电占比达到31%,".repeat(1000));

        assertThat(sentences)
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence ->
                        assertThat(sentence.end() - sentence.start()).isLessThanOrEqualTo(1500));
        assertThat(sentences.get(0).end() % 10).isZero();
    }

    @Test
    void sentences_cover_the_text_in_order_without_overlap() {
        List<Sentence> sentences = all("甲。\n\n乙;丙\n——丁。(戊)己?");

        for (int i = 1; i < sentences.size(); i++) {
            assertThat(sentences.get(i).start())
                    .isGreaterThanOrEqualTo(sentences.get(i - 1).end());
        }
    }

    private static List<String> texts(String text) {
        TextView view = TextView.of(text);
        return all(text).stream()
                .map(sentence -> view.slice(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<Sentence> all(String text) {
        SentenceScanner scanner = new SentenceScanner(TextView.of(text));
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence = scanner.next(); sentence != null; sentence = scanner.next()) {
            sentences.add(sentence);
        }
        return sentences;
    }
}
