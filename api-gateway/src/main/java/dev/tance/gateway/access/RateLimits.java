package dev.tance.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Counts the requests of each key, and of each address that sends none. Each instance counts for itself. */
@Component
public class RateLimits {
    /** Beyond this the least recently used count is forgotten: the memory is bounded, whoever asks. */
    private static final int MAX_COUNTED = 50_000;

    private final AccessProperties properties;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    public RateLimits(AccessProperties properties, Clock clock) {
        this.properties = properties;
        this.time = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_COUNTED)
                .expireAfterAccess(properties.window().multipliedBy(2))
                .build();
    }

    /**
     * What is left after a request.
     *
     * @param policy name of the limit
     * @param limit requests in a window
     * @param windowSeconds length of the window
     * @param remaining requests that may be sent at once
     * @param resetSeconds until all may be sent again
     * @param waitSeconds until the next one is allowed, 0 when this one was
     */
    public record Allowance(
            String policy, int limit, long windowSeconds, long remaining, long resetSeconds, long waitSeconds) {
        /** Tells whether this request is one too many. */
        public boolean isExceeded() {
            return waitSeconds > 0;
        }
    }

    /** Counts a request of a key. */
    public Allowance ofKey(Caller caller) {
        int limit = caller.requestsPerWindow() == null ? properties.requests() : caller.requestsPerWindow();
        return take("key", caller.id(), limit);
    }

    /** Counts a request without a valid key. */
    public Allowance ofAddress(String address) {
        return take("address", address, properties.requestsWithoutKey());
    }

    private Allowance take(String policy, String who, int limit) {
        Bucket bucket = buckets.get(policy + " " + who + " " + limit, name -> bucket(limit));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                policy,
                limit,
                properties.window().toSeconds(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private Bucket bucket(int limit) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, properties.window()))
                .build();
    }

    private static long seconds(long nanoseconds) {
        return Math.ceilDiv(nanoseconds, TimeUnit.SECONDS.toNanos(1));
    }

    /** The time of the injected clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
