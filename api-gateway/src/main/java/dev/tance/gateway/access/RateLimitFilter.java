package dev.tance.gateway.access;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.access.RateLimits.Allowance;
import dev.tance.gateway.problem.ProblemWriter;
import dev.tance.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too much, and tells everyone how much is left (draft-ietf-httpapi-ratelimit-headers). Who is on the machine
 * itself is not counted, nor are probes.
 */
final class RateLimitFilter extends OncePerRequestFilter {
    private final RateLimits limits;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && Caller.LOCAL.equals(authentication.getPrincipal())) {
            chain.doFilter(request, response);
            return;
        }
        Allowance allowance = authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? limits.ofKey(caller)
                : limits.ofAddress(request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy",
                "\"" + allowance.policy() + "\";q=" + allowance.limit() + ";w=" + allowance.windowSeconds());
        response.setHeader(
                "RateLimit",
                "\"" + allowance.policy() + "\";r=" + allowance.remaining() + ";t=" + allowance.resetSeconds());
        if (allowance.isExceeded()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.waitSeconds()));
            problems.write(
                    response,
                    Problems.of(
                            ErrorCode.RATE_LIMITED,
                            "more than " + allowance.limit() + " requests in " + allowance.windowSeconds()
                                    + " s; the next one is allowed in " + allowance.waitSeconds() + " s"));
            return;
        }
        chain.doFilter(request, response);
    }
}
