package dev.tance.tagging.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures on the annotated passages, which lie beside the repository in {@code ../shared/gold}. Skipped where they are
 * missing, except under CI.
 */
class GoldTest {
    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() {
        evaluation = SharedGold.evaluation();
    }

    @Test
    void targets_are_found() {
        assertThat(evaluation.detection().f1()).as(errors()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void targets_are_read_whole() {
        assertThat(evaluation.strict().f1()).as(errors()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void known_indicators_get_their_id() {
        assertThat(evaluation.canonicalShare()).isGreaterThanOrEqualTo(0.97);
        assertThat(evaluation.canonicalWrong()).isLessThanOrEqualTo(3);
    }

    @Test
    void stringency_is_read() {
        assertThat(evaluation.fields()).containsKey(TargetField.STRINGENCY);
        assertThat(evaluation.fields().get(TargetField.STRINGENCY)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void responsible_bodies_are_read() {
        assertThat(evaluation.responsible().f1()).isGreaterThanOrEqualTo(0.98);
    }

    private static String errors() {
        return String.join("\n", evaluation.errors());
    }
}
