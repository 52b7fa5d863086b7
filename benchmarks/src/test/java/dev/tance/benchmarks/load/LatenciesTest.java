package dev.tance.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private final Latencies latencies = new Latencies();

    @Test
    void withoutAnswersEveryShareIsZero() {
        assertEquals(0, latencies.milliseconds(0.95));
        assertEquals(0, latencies.count());
    }

    @Test
    void theShareIsTakenByNearestRankWhateverTheOrder() {
        for (int milliseconds : new int[] {70, 10, 100, 30, 50, 20, 90, 40, 80, 60}) {
            latencies.add(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        }
        assertEquals(50, latencies.milliseconds(0.5));
        assertEquals(100, latencies.milliseconds(0.95));
        assertEquals(90, latencies.milliseconds(0.9));
        assertEquals(100, latencies.milliseconds(1));
    }

    @Test
    void oneAnswerIsEveryShare() {
        latencies.add(TimeUnit.MILLISECONDS.toNanos(7));
        assertEquals(7, latencies.milliseconds(0.01));
        assertEquals(7, latencies.milliseconds(0.99));
    }
}
