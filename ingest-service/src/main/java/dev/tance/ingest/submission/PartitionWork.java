package dev.tance.ingest.submission;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What is under way of one partition. Submissions end in any order; an offset may be committed only when all before it
 * have ended.
 */
final class PartitionWork {
    private final TreeMap<Long, Boolean> isEndedByOffset = new TreeMap<>();
    private final Cancellation cancellation = new Cancellation();
    private long committable = -1;

    Cancellation cancellation() {
        return cancellation;
    }

    synchronized void begin(long offset) {
        isEndedByOffset.put(offset, false);
    }

    synchronized void end(long offset) {
        isEndedByOffset.put(offset, true);
    }

    /** The offset to commit (that of the next message to read) if it moved since the last call. */
    synchronized OptionalLong nextCommit() {
        long before = committable;
        Map.Entry<Long, Boolean> first = isEndedByOffset.firstEntry();
        while (first != null && first.getValue()) {
            committable = first.getKey() + 1;
            isEndedByOffset.remove(first.getKey());
            first = isEndedByOffset.firstEntry();
        }
        return committable == before ? OptionalLong.empty() : OptionalLong.of(committable);
    }
}
