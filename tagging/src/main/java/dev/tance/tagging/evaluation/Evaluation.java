package dev.tance.tagging.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The figures of an engine on annotated passages.
 *
 * @param passages number of passages
 * @param detection the same value and unit at an overlapping span
 * @param strict also comparator, change, annual, deadline, baseline and the indicator
 * @param fields share of detected targets whose field is right, by field; empty when none was detected
 * @param canonicalRight detected targets of a known indicator that got its id
 * @param canonicalKnown detected targets of a known indicator
 * @param canonicalWrong detected targets of an unknown indicator that got an id
 * @param responsible bodies of responsibility blocks
 * @param byPattern targets by class, by name of the class; see docs/tagging-scores.md
 * @param errors one line for each error
 */
public record Evaluation(
        int passages,
        Score detection,
        Score strict,
        Map<TargetField, Double> fields,
        int canonicalRight,
        int canonicalKnown,
        int canonicalWrong,
        Score responsible,
        Map<String, PatternScore> byPattern,
        List<String> errors) {
    /** Share of the targets of a known indicator that got its id; 1 when there are none. */
    public double canonicalShare() {
        return canonicalKnown == 0 ? 1 : (double) canonicalRight / canonicalKnown;
    }
}
