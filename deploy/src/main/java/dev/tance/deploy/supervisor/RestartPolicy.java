package dev.tance.deploy.supervisor;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides whether and when a part that died is started again: after 1, 2, 4, 8 and 16 s, and no more when it keeps dying
 * soon after its start. A part that lived for a minute begins anew. Not thread-safe.
 */
final class RestartPolicy {
    private static final int MAXIMUM_QUICK_DEATHS = 5;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private int quickDeaths;

    /**
     * Takes note of a death.
     *
     * @param lived how long the part had run
     * @return how long to wait before the next start; empty to give up
     */
    Optional<Duration> afterDeath(Duration lived) {
        if (lived.compareTo(LONG_ENOUGH) >= 0) {
            quickDeaths = 0;
        }
        quickDeaths++;
        if (quickDeaths > MAXIMUM_QUICK_DEATHS) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(1L << (quickDeaths - 1)));
    }
}
