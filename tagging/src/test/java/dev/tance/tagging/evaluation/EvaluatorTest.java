package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tance.tagging.TaggingEngine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final String TEXT = "到2026年,云溪县绿电占比达到31%,充电桩达到900个。";

    @Test
    void a_passage_read_as_annotated_scores_one() {
        Evaluation evaluation =
                evaluate(target("31%", 16, 31, "%", "绿电占比", "false"), target("900个", 25, 900, "个", "充电桩", "false"));

        assertThat(evaluation.passages()).isEqualTo(1);
        assertThat(evaluation.detection()).isEqualTo(new Score(2, 0, 0));
        assertThat(evaluation.strict().f1()).isEqualTo(1.0);
        assertThat(evaluation.errors()).isEmpty();
    }

    @Test
    void a_target_that_is_not_annotated_is_spurious() {
        Evaluation evaluation = evaluate(target("31%", 16, 31, "%", "绿电占比", "false"));

        assertThat(evaluation.detection()).isEqualTo(new Score(1, 1, 0));
        assertThat(evaluation.detection().precision()).isEqualTo(0.5);
        assertThat(evaluation.errors()).singleElement().asString().startsWith("spurious p at 25: 充电桩");
    }

    @Test
    void an_optional_target_counts_neither_for_nor_against() {
        Evaluation evaluation =
                evaluate(target("31%", 16, 31, "%", "绿电占比", "false"), target("900个", 25, 900, "个", "充电桩", "true"));

        assertThat(evaluation.detection()).isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void another_value_is_missed_and_spurious() {
        Evaluation evaluation =
                evaluate(target("31%", 16, 32, "%", "绿电占比", "false"), target("900个", 25, 900, "个", "充电桩", "false"));

        assertThat(evaluation.detection()).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.byPattern().get("number: %")).isEqualTo(new PatternScore(1, 0, 0));
    }

    @Test
    void another_indicator_is_detected_but_not_strict() {
        Evaluation evaluation =
                evaluate(target("31%", 16, 31, "%", "森林覆盖率", "false"), target("900个", 25, 900, "个", "充电桩", "false"));

        assertThat(evaluation.detection().f1()).isEqualTo(1.0);
        assertThat(evaluation.strict()).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.fields().get(TargetField.INDICATOR)).isEqualTo(0.5);
    }

    @Test
    void a_line_that_is_no_passage_is_named() {
        assertThatThrownBy(() -> GoldReader.read("{\"id\":\"p\",\"text\":\"x\"}\n{\"id\":\"q\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2 is no annotated passage: text is missing");
        assertThatThrownBy(() -> GoldReader.read("{\"id\":")).hasMessageContaining("not JSON at offset 6: cut off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|an object was expected",
                "{\"id\":[],\"text\":\"x\"}|id is no text",
                "{\"id\":1,\"text\":\"x\",\"targets\":{}}|targets is no list",
                "{\"id\":1,\"text\":\"x\",\"responsible\":[\"a\"]}|responsible is no list of lists",
                "{\"id\":1,\"text\":\"x\",\"targets\":[{\"start\":\"3\"}]}|start is no number",
                "{\"id\":1,\"text\":\"x\",\"targets\":[{\"start\":3.5}]}|start is no whole number",
                "{\"id\":1,\"text\":\"x\",\"context\":{\"region\":[]}}|region is no text"
            })
    void a_field_of_another_kind_is_named(String line, String fault) {
        assertThatThrownBy(() -> GoldReader.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1 is no annotated passage: " + fault);
    }

    @Test
    void names_are_compared_by_pairs_of_characters() {
        assertThat(Similarity.of("绿电占比", "绿电 占比")).isEqualTo(1.0);
        assertThat(Similarity.of("绿电占比", "绿电比")).isBetween(0.3, 0.5);
        assertThat(Similarity.of("绿电占比", "")).isZero();
    }

    private static Evaluation evaluate(String... targets) {
        String line = "{\"id\":\"p\",\"text\":\"" + TEXT + "\",\"targets\":[" + String.join(",", targets) + "]}";
        List<GoldPassage> gold = GoldReader.read(line);
        return Evaluator.evaluate(TaggingEngine.bundled(), gold);
    }

    private static String target(String text, int start, int value, String unit, String indicator, String optional) {
        return "{\"value_text\":\"" + text + "\",\"start\":" + start + ",\"value\":" + value + ",\"unit\":\"" + unit
                + "\",\"comparator\":\"eq\",\"change\":\"level\",\"deadline\":2026,\"baseline\":null,\"indicator\":\""
                + indicator + "\",\"canonical\":null,\"stringency\":\"plain\",\"optional\":" + optional + "}";
    }
}
