package dev.tance.gateway.page.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Why items were skipped or died: an error code or skip reason, and of how many. */
public record Cause(String code, long count) {
    /** The most frequent first. */
    static List<Cause> all(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> new Cause(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Cause::count).reversed().thenComparing(Cause::code))
                .toList();
    }
}
