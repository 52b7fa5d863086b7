package dev.tance.contracts.topic;

import java.time.Duration;

/**
 * How a topic is created when it is missing. An existing topic is left as it is.
 *
 * @param partitions upper limit of the consumers that can share the work
 * @param retention how long messages are kept; negative means forever
 */
public record TopicSpecification(String name, int partitions, Duration retention) {}
