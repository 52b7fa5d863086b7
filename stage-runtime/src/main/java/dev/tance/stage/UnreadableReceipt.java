package dev.tance.stage;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.Receipt;
import java.time.Instant;

/**
 * The receipt of a message that does not say which receipt it belongs to. It is counted as received and dead under a
 * source of its own, so that nothing that stood on a topic is left out of the balance.
 */
public final class UnreadableReceipt {
    private static final String SOURCE = "unreadable";

    private UnreadableReceipt() {}

    /** The same receipt for the same place on the same topic, however often it is read. */
    public static Receipt of(String topic, int partition, long offset) {
        String place = topic + "/" + partition;
        return new Receipt(Identifiers.receipt(place, offset), place, SOURCE, Instant.EPOCH, offset);
    }
}
