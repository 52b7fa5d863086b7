package dev.tance.gateway.generation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would change if another generation were served.
 *
 * @param byRule targets by the rule that read them; lost ones under the rule that had read them
 * @param examples some of the changed targets, at most 10 of each kind of change
 */
record GenerationDiff(
        int served,
        int other,
        Counts documents,
        Counts targets,
        Map<String, RuleCounts> byRule,
        List<Example> examples) {
    /**
     * Entries compared by their ids.
     *
     * @param changed those that both have, with other content
     */
    record Counts(long served, long other, long gained, long lost, long changed) {}

    /** Targets of one rule. */
    record RuleCounts(long gained, long lost, long changed) {
        static final RuleCounts NONE = new RuleCounts(0, 0, 0);

        RuleCounts plus(Change change) {
            return new RuleCounts(
                    gained + (change == Change.GAINED ? 1 : 0),
                    lost + (change == Change.LOST ? 1 : 0),
                    changed + (change == Change.CHANGED ? 1 : 0));
        }
    }

    /** What happens to a target. */
    enum Change {
        GAINED,
        LOST,
        CHANGED
    }

    /**
     * A target that changes.
     *
     * @param fields each changed field with its value before and after; empty unless changed
     */
    record Example(
            String change,
            String id,
            String documentId,
            @Nullable String title,
            String rule,
            String indicator,
            String evidence,
            Map<String, List<@Nullable Object>> fields) {}
}
