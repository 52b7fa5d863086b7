package dev.tance.stage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts how often this process has seen the messages that are being worked on. Holds at most the messages of the batches
 * under way.
 */
final class AttemptCounter {
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    int next(String topic, int partition, long offset) {
        return attempts.merge(place(topic, partition, offset), 1, Integer::sum);
    }

    void forget(List<? extends Delivery<?>> deliveries) {
        deliveries.forEach(
                delivery -> attempts.remove(place(delivery.topic(), delivery.partition(), delivery.offset())));
    }

    private static String place(String topic, int partition, long offset) {
        return topic + "/" + partition + "/" + offset;
    }
}
