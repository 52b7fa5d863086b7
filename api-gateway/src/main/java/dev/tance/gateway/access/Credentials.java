package dev.tance.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Finds the key that a request bears. */
final class Credentials {
    private static final String API_KEY = "X-API-Key";
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private Credentials() {}

    /**
     * The text of the key: header {@code X-API-Key}, or {@code Authorization: Bearer}. Browsers and feed readers send it as
     * the password of {@code Authorization: Basic}. Since they do so by themselves, also when another site makes them, that
     * counts for reading alone.
     */
    static Optional<String> of(HttpServletRequest request) {
        String key = request.getHeader(API_KEY);
        if (key != null) {
            return Optional.of(key.strip());
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Optional.empty();
        }
        String scheme = authorization.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        if (scheme.startsWith(BASIC) && isReading(request)) {
            return Optional.of(password(authorization.substring(BASIC.length()).strip()));
        }
        return Optional.of("");
    }

    static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
