package dev.tance.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Takes a batch message of the binder apart into deliveries. */
final class BatchMessages {
    private static final byte[] NOTHING = new byte[0];

    private BatchMessages() {}

    /** The deliveries in order. A record without a value (a tombstone) comes as an empty payload. */
    static List<Delivery<byte[]>> deliveries(Message<List<byte[]>> message, AttemptCounter attempts) {
        List<?> payloads = message.getPayload();
        List<?> topics = header(message, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = header(message, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = header(message, KafkaHeaders.OFFSET);
        List<Delivery<byte[]>> deliveries = new ArrayList<>(payloads.size());
        for (int i = 0; i < payloads.size(); i++) {
            byte[] payload = payloads.get(i) instanceof byte[] bytes ? bytes : NOTHING;
            String topic = (String) topics.get(i);
            int partition = (Integer) partitions.get(i);
            long offset = (Long) offsets.get(i);
            int attempt = attempts.next(topic, partition, offset);
            deliveries.add(new Delivery<>(payload, topic, partition, offset, attempt, payload));
        }
        return deliveries;
    }

    private static List<?> header(Message<?> message, String name) {
        return Objects.requireNonNull(message.getHeaders().get(name, List.class), name);
    }
}
