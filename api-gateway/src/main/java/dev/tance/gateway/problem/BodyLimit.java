package dev.tance.gateway.problem;

import dev.tance.contracts.error.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than any that the gateway itself reads. Uploads pass: they stream on to ingest, which has
 * limits of its own. A body of unannounced length is refused, so that no counting is needed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class BodyLimit extends OncePerRequestFilter {
    /** Bytes. */
    public static final long MOST = 1 << 20;

    private final ProblemWriter problems;

    public BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/api/v1/submissions");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            problems.write(
                    response, Problems.of(ErrorCode.PAYLOAD_TOO_LARGE, "the body is larger than " + MOST + " bytes"));
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            problems.write(
                    response,
                    Problems.of(
                            ErrorCode.BAD_REQUEST,
                            HttpStatus.LENGTH_REQUIRED,
                            "the body's length must be announced by Content-Length"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
