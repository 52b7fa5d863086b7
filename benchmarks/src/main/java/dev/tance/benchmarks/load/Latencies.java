package dev.tance.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long answers took. Thread-safe while it is filled. */
final class Latencies {
    private final List<Long> nanoseconds = Collections.synchronizedList(new ArrayList<>());

    void add(long took) {
        nanoseconds.add(took);
    }

    int count() {
        return nanoseconds.size();
    }

    /**
     * The time that this share of all answers did not exceed (nearest rank).
     *
     * @param share above 0, at most 1
     * @return milliseconds, 0 when there were no answers
     */
    double milliseconds(double share) {
        List<Long> sorted;
        synchronized (nanoseconds) {
            sorted = nanoseconds.stream().sorted().toList();
        }
        if (sorted.isEmpty()) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}
