package dev.tance.gateway.admin;

import java.util.Map;

/**
 * Whether everything that was received is accounted for.
 *
 * @param received items known to be received, read into the books or not
 * @param discarded how many of the dead an operator gave up
 * @param inFlight those that have not ended
 * @param balanced received = indexed + skipped + dead + in flight, and no item is missing that should be known
 * @param reading submissions that are still being read
 * @param unread journey events that the books do not hold yet
 * @param missing items of completely read submissions of which the books know nothing although they are up to date
 * @param sources the same by source
 */
public record Verification(
        long received,
        long indexed,
        Map<String, Long> skipped,
        Map<String, Long> dead,
        long discarded,
        long inFlight,
        boolean balanced,
        long reading,
        long unread,
        long missing,
        Map<String, Source> sources) {
    /** The share of one source. */
    public record Source(
            long received,
            long indexed,
            Map<String, Long> skipped,
            Map<String, Long> dead,
            long discarded,
            long inFlight,
            boolean balanced) {}
}
