package dev.tance.stage;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.topic.Headers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages with their CloudEvents headers. Outputs do not go through the binder, since it acknowledges before the
 * broker does; here each send has a future that completes when the message is on all in-sync replicas.
 */
public final class Publisher implements AutoCloseable {
    /** In bytes, headers included. A dead letter of a message of 1 MB (the producers' usual limit) fits, Base64 and all. */
    static final int LARGEST_MESSAGE = 2 << 20;

    private final Producer<String, byte[]> producer;
    private final ComponentVersion component;
    private final Clock clock;

    /** @param producer configured with {@code acks=all}; closed with this publisher */
    public Publisher(Producer<String, byte[]> producer, ComponentVersion component, Clock clock) {
        this.producer = producer;
        this.component = component;
        this.clock = clock;
    }

    /**
     * Sends a message.
     *
     * @param key document id or submission id: decides the partition
     * @param receipt carries the trace on; null for messages about no receipt
     * @param eventId same again whenever the same event is sent again
     * @return completes when the message is durable, or exceptionally when the broker did not take it: retry
     */
    public CompletableFuture<Void> publish(
            String topic, String key, @Nullable Receipt receipt, String eventId, Object message) {
        return send(topic, key, MessageJson.write(message), headers(topic, key, receipt, eventId));
    }

    /**
     * Sends a message of a replay.
     *
     * @param payload the message as it is to stand on the topic
     */
    public CompletableFuture<Void> replay(
            String topic, String key, @Nullable Receipt receipt, byte[] payload, ReplayContext replay) {
        RecordHeaders headers =
                headers(topic, key, receipt, (receipt == null ? key : receipt.id()) + "/" + replay.wave());
        ReplayHeaders.write(replay, headers);
        return send(topic, key, payload, headers);
    }

    private CompletableFuture<Void> send(String topic, String key, byte[] payload, RecordHeaders headers) {
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, null, key, payload, headers);
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            var unused = producer.send(sent, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    /** As the longer form, for topics that see a receipt or key only once. */
    public CompletableFuture<Void> publish(String topic, String key, @Nullable Receipt receipt, Object message) {
        return publish(topic, key, receipt, receipt == null ? key : receipt.id(), message);
    }

    @Override
    public void close() {
        producer.close();
    }

    private RecordHeaders headers(String topic, String key, @Nullable Receipt receipt, String eventId) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, Headers.SPECIFICATION_VERSION, "1.0");
        add(headers, Headers.ID, eventId);
        add(headers, Headers.SOURCE, "/tance/" + component.name());
        add(headers, Headers.TYPE, Headers.typeOf(topic));
        add(headers, Headers.TIME, clock.instant().toString());
        add(headers, Headers.SUBJECT, key);
        add(headers, Headers.CONTENT_TYPE, "application/json");
        if (receipt != null) {
            add(headers, Headers.TRACE_PARENT, TraceParent.of(receipt));
        }
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
