package dev.tance.gateway.admin;

import java.util.Map;
import java.util.TreeMap;

/**
 * Receipts counted by their ends.
 *
 * @param known all of which anything is known
 * @param received those whose received event is known
 * @param members those that containers brought
 * @param open those without an end
 * @param discarded dead ones that an operator gave up
 */
public record ReceiptCounts(
        long known,
        long received,
        long members,
        long indexed,
        long open,
        Map<String, Long> skipped,
        Map<String, Long> dead,
        long discarded) {
    /** No receipts at all. */
    public static final ReceiptCounts NONE = new ReceiptCounts(0, 0, 0, 0, 0, Map.of(), Map.of(), 0);

    /** Sum of the ends and of what is open. */
    public long accounted() {
        return indexed + open + sum(skipped) + sum(dead);
    }

    /** Both together. */
    public ReceiptCounts plus(ReceiptCounts other) {
        return new ReceiptCounts(
                known + other.known,
                received + other.received,
                members + other.members,
                indexed + other.indexed,
                open + other.open,
                merged(skipped, other.skipped),
                merged(dead, other.dead),
                discarded + other.discarded);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> merged(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> all = new TreeMap<>(one);
        other.forEach((cause, count) -> all.merge(cause, count, Long::sum));
        return all;
    }
}
