package dev.tance.stage;

import dev.tance.contracts.message.ReplayContext;
import org.jspecify.annotations.Nullable;

/**
 * One message as it came from its topic.
 *
 * @param offset of the message in its partition
 * @param attempt 1 when this process sees the message for the first time
 * @param payload the message's bytes as they stood on the topic
 * @param replay which replay sent it, null for a live message
 */
public record Delivery<M>(
        M message,
        String topic,
        int partition,
        long offset,
        int attempt,
        byte[] payload,
        @Nullable ReplayContext replay) {
    /** The same delivery, read into a message. */
    public <T> Delivery<T> as(T read) {
        return as(read, payload);
    }

    /** The same delivery, read into a message of which {@code part} is what a dead letter is to hold. */
    public <T> Delivery<T> as(T read, byte[] part) {
        return new Delivery<>(read, topic, partition, offset, attempt, part, replay);
    }
}
