package dev.tance.stage;

import dev.tance.contracts.message.Receipt;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * W3C trace context of a receipt's way through all services. The trace id is the receipt's id, so that whoever holds the
 * one can look up the other.
 */
final class TraceParent {
    private TraceParent() {}

    /** A {@code traceparent} with a fresh span id, sampled. */
    static String of(Receipt receipt) {
        long span = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        return "00-" + receipt.id() + "-" + HexFormat.of().toHexDigits(span) + "-01";
    }
}
