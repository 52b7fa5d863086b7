package dev.tance.gateway.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of access, under {@code tance.access}.
 *
 * @param adminKeySha256 SHA-256 of a key's text that counts as an admin's without being stored: the way in for the first
 *     admin; empty for none
 * @param cacheFor how long a key is taken as it was read, so how long another instance may still accept a revoked one
 * @param requests requests that a key may send in a window, unless the key says otherwise
 * @param requestsWithoutKey requests that an address may send in a window without a valid key
 * @param window length of the windows
 * @param corsOrigins origins whose pages may call the interface from a browser; none when empty
 */
@ConfigurationProperties("tance.access")
public record AccessProperties(
        @DefaultValue("") String adminKeySha256,
        @DefaultValue("2s") Duration cacheFor,
        @DefaultValue("1200") int requests,
        @DefaultValue("120") int requestsWithoutKey,
        @DefaultValue("60s") Duration window,
        @DefaultValue List<String> corsOrigins) {
    public AccessProperties {
        corsOrigins = List.copyOf(corsOrigins);
        if (!adminKeySha256.isEmpty() && !adminKeySha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "tance.access.admin-key-sha256 must be 64 hexadecimal digits in lower case");
        }
        if (requests < 1 || requestsWithoutKey < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("the limits under tance.access must be positive");
        }
    }
}
