package dev.tance.stage;

/**
 * One message as it came from its topic.
 *
 * @param offset of the message in its partition
 * @param attempt 1 when this process sees the message for the first time
 * @param payload the message's bytes as they stood on the topic
 */
public record Delivery<M>(M message, String topic, int partition, long offset, int attempt, byte[] payload) {}
