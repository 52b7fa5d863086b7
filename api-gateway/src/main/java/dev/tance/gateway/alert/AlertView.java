package dev.tance.gateway.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An alert as clients see it.
 *
 * @param webhook where matches are sent, null when nowhere
 * @param secret what signatures are made with; told only in the answer that makes the alert
 * @param failures deliveries that failed since the last one that did not
 * @param nextAttemptAt when the next one is tried, null for at once
 * @param lastError why the last one failed
 */
record AlertView(
        String id,
        String name,
        String kind,
        Map<String, List<String>> query,
        @Nullable String webhook,
        @Nullable String secret,
        Instant createdAt,
        int failures,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {
    static AlertView of(Alert alert, boolean withSecret) {
        return new AlertView(
                alert.id(),
                alert.name(),
                alert.kind().code(),
                alert.query(),
                alert.webhook() == null ? null : alert.webhook().url(),
                alert.webhook() == null || !withSecret ? null : alert.webhook().secret(),
                alert.createdAt(),
                alert.attempts(),
                alert.nextAttemptAt(),
                alert.lastError());
    }
}
