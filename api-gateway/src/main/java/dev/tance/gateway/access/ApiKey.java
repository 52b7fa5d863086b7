package dev.tance.gateway.access;

import dev.tance.contracts.access.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored: without its secret.
 *
 * @param id the part of the key that may be shown
 * @param name who or what uses it, for people
 * @param hash SHA-256 of the key's text, hexadecimal
 * @param requestsPerWindow how many requests it may send in a window, null for the usual number
 * @param createdBy id of the key that made it, or how else its maker was let in
 * @param revokedAt null while it is valid
 */
public record ApiKey(
        String id,
        String name,
        Role role,
        String hash,
        @Nullable Integer requestsPerWindow,
        Instant createdAt,
        String createdBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    ApiKey revoked(Instant at, String by) {
        return revokedAt != null
                ? this
                : new ApiKey(id, name, role, hash, requestsPerWindow, createdAt, createdBy, at, by);
    }
}
