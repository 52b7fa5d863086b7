/** Topic names with their partitions and retention, and the Kafka headers every message carries. */
@NullMarked
package dev.tance.contracts.topic;

import org.jspecify.annotations.NullMarked;
