package dev.tance.gateway.page.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps pages to scripts and styles of this host, and keeps what the reader chose. */
@Component
public class PageHeaders extends OncePerRequestFilter {
    private static final List<String> NOT_PAGES = List.of("/api/", "/actuator");
    private static final List<String> ASSETS = List.of("/assets/", "/webjars/");
    private static final Duration KEPT = Duration.ofDays(365);
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Whether the address is one of people rather than of programs. */
    static boolean isPage(HttpServletRequest request) {
        return NOT_PAGES.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isPage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (ASSETS.stream().noneMatch(request.getRequestURI()::startsWith)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
            for (Choice choice : Choice.values()) {
                choice.given(request)
                        .ifPresent(value -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(choice, value)));
            }
        }
        chain.doFilter(request, response);
    }

    private static String cookie(Choice choice, String value) {
        return ResponseCookie.from(choice.cookie(), value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
