package dev.tance.gateway.page.loading;

import dev.tance.gateway.admin.Verification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Received items by how they ended, as counts and as lengths of a bar.
 *
 * @param skipped rightly not indexed, whatever the reason
 * @param dead failed for good, whatever the code
 */
public record Shares(long received, long indexed, long skipped, long dead, long inFlight, boolean balanced) {
    private static final double WHOLE = 100.0;

    static Shares of(Verification all) {
        return new Shares(
                all.received(), all.indexed(), sum(all.skipped()), sum(all.dead()), all.inFlight(), all.balanced());
    }

    static Map<String, Shares> bySource(Verification all) {
        Map<String, Shares> shares = new LinkedHashMap<>();
        all.sources()
                .forEach((name, source) -> shares.put(
                        name,
                        new Shares(
                                source.received(),
                                source.indexed(),
                                sum(source.skipped()),
                                sum(source.dead()),
                                source.inFlight(),
                                source.balanced())));
        return shares;
    }

    /** Length of a part of a bar that is 100 long. */
    public String length(long count) {
        return String.format(Locale.ROOT, "%.2f", received == 0 ? 0 : WHOLE * count / received);
    }

    /** How many have ended, in per cent. */
    public long done() {
        return received == 0 ? 100 : (received - inFlight) * 100 / received;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
