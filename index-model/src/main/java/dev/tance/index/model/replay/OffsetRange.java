package dev.tance.index.model.replay;

/**
 * A range of one partition.
 *
 * @param from first offset of the range
 * @param to offset after its last one
 */
public record OffsetRange(int partition, long from, long to) {}
