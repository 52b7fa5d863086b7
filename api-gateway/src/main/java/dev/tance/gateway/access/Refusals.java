package dev.tance.gateway.access;

import dev.tance.contracts.access.Role;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.problem.ProblemWriter;
import dev.tance.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Says why a request is refused before any controller sees it. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Browsers ask people for a key when told of Basic, so pages tell them and the interface does not. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean isPage = !request.getRequestURI().startsWith("/api/");
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                isPage ? "Basic realm=\"Tance: the password is an API key\", charset=\"UTF-8\"" : "Bearer");
        String detail = Credentials.of(request).isPresent()
                ? "the key is unknown, revoked or not of the form tance_…"
                : "the request bears no key: send one as X-API-Key or as Authorization: Bearer";
        problems.write(response, Problems.of(ErrorCode.UNAUTHENTICATED, detail));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(response, Problems.of(ErrorCode.FORBIDDEN, "this needs the role " + needed(failure)));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
            throws IOException {
        problems.write(response, Problems.of(ErrorCode.BAD_REQUEST, Problems.oneLine(failure.getMessage())));
    }

    private static String needed(AccessDeniedException failure) {
        return failure instanceof AuthorizationDeniedException denied
                        && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision decision
                ? decision.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .findFirst()
                        .orElse(Role.ADMIN.code())
                : Role.ADMIN.code();
    }
}
