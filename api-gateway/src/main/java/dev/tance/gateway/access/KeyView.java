package dev.tance.gateway.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tance.contracts.access.Role;
import dev.tance.gateway.access.ApiKeys.NewKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as admins see it: never its hash.
 *
 * @param key the text to send, in the answer that makes the key and never again
 * @param revokedAt null while it is valid
 */
record KeyView(
        String id,
        String name,
        Role role,
        @Nullable Integer requestsPerWindow,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key) {
    static KeyView of(ApiKey key) {
        return of(key, null);
    }

    static KeyView of(NewKey made) {
        return of(made.key(), made.token().text());
    }

    private static KeyView of(ApiKey key, @Nullable String text) {
        return new KeyView(
                key.id(),
                key.name(),
                key.role(),
                key.requestsPerWindow(),
                key.createdAt(),
                key.createdBy(),
                key.revokedAt(),
                key.revokedBy(),
                text);
    }
}
