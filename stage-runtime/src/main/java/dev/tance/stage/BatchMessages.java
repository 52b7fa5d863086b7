package dev.tance.stage;

import dev.tance.contracts.topic.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        List<?> headers = header(message, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<Delivery<byte[]>> deliveries = new ArrayList<>(payloads.size());
        for (int i = 0; i < payloads.size(); i++) {
            byte[] payload = payloads.get(i) instanceof byte[] bytes ? bytes : NOTHING;
            String topic = (String) topics.get(i);
            int partition = (Integer) partitions.get(i);
            long offset = (Long) offsets.get(i);
            int attempt = attempts.next(topic, partition, offset);
            Map<?, ?> own = (Map<?, ?>) headers.get(i);
            deliveries.add(new Delivery<>(
                    payload, topic, partition, offset, attempt, payload, ReplayHeaders.read(name -> own.get(name))));
        }
        return deliveries;
    }

    /**
     * The CloudEvents types of the messages, in order; null for a message that does not say its type, which is taken for
     * the topic's own.
     */
    static List<@Nullable String> types(Message<List<byte[]>> message) {
        List<?> headers = header(message, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        List<@Nullable String> types = new ArrayList<>(headers.size());
        for (Object each : headers) {
            types.add(text(((Map<?, ?>) each).get(Headers.TYPE)));
        }
        return types;
    }

    /** When each message was put on its topic, in milliseconds since 1970; null where that is not known. */
    static List<@Nullable Long> timesOfWriting(Message<List<byte[]>> message) {
        List<?> known = message.getHeaders().get(KafkaHeaders.RECEIVED_TIMESTAMP, List.class);
        List<@Nullable Long> times = new ArrayList<>();
        for (int i = 0; i < message.getPayload().size(); i++) {
            times.add(known != null && known.get(i) instanceof Long time ? time : null);
        }
        return times;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return value == null ? null : value.toString();
    }

    private static List<?> header(Message<?> message, String name) {
        return Objects.requireNonNull(message.getHeaders().get(name, List.class), name);
    }
}
