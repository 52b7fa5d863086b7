package dev.tance.index.model.replay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one step of a replay did.
 *
 * @param positions next offsets after the step, empty for dead letters
 * @param after id of the last dead letter looked at, null when the step looked at none
 * @param isLast whether there is nothing left to look at
 */
public record ReplayStep(
        Map<String, Long> positions,
        @Nullable String after,
        long scanned,
        long selected,
        long sent,
        long refused,
        Map<String, Long> bySource,
        Map<String, Long> byMediaType,
        boolean isLast) {
    private static final int MOST_NAMES = 1_000;
    private static final String OTHERS = "(others)";

    /** The sums of both, with what is too much under one name. */
    static Map<String, Long> added(Map<String, Long> known, Map<String, Long> more) {
        Map<String, Long> sums = new HashMap<>(known);
        more.forEach((name, count) -> {
            boolean fits = sums.containsKey(name) || sums.size() < MOST_NAMES;
            sums.merge(fits ? name : OTHERS, count, Long::sum);
        });
        return sums;
    }
}
