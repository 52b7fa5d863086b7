package dev.tance.gateway.access;

import dev.tance.contracts.access.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Who sends a request.
 *
 * @param id id of the key, or {@code local}, or {@code bootstrap}
 * @param requestsPerWindow how many requests it may send in a window, null for the usual number
 */
public record Caller(String id, Role role, @Nullable Integer requestsPerWindow) {
    /** Somebody on this machine, of a system that up started. */
    static final Caller LOCAL = new Caller("local", Role.ADMIN, null);

    /** The bearer of the key that the settings name. */
    static final Caller BOOTSTRAP = new Caller("bootstrap", Role.ADMIN, null);

    static Caller of(ApiKey key) {
        return new Caller(key.id(), key.role(), key.requestsPerWindow());
    }

    /** The form that Spring Security knows; each role that is covered is an authority. */
    Authentication toAuthentication() {
        List<GrantedAuthority> authorities = Arrays.stream(Role.values())
                .filter(role::covers)
                .<GrantedAuthority>map(covered -> new SimpleGrantedAuthority(covered.code()))
                .toList();
        return new PreAuthenticatedAuthenticationToken(this, "", authorities);
    }
}
