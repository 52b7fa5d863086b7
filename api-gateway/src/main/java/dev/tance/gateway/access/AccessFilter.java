package dev.tance.gateway.access;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.problem.ProblemWriter;
import dev.tance.gateway.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who sends a request. Whoever is nobody goes on as nobody: some resources are for all. */
final class AccessFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);

    private final ApiKeys keys;
    private final LocalCallers local;
    private final ProblemWriter problems;

    AccessFilter(ApiKeys keys, LocalCallers local, ProblemWriter problems) {
        this.keys = keys;
        this.local = local;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = caller(request);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("Keys cannot be read: {}", e.toString());
            problems.write(
                    response, Problems.of(ErrorCode.UNAVAILABLE, "the index that holds the keys does not answer"));
            return;
        }
        caller.ifPresent(known -> {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(known.toAuthentication());
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    /** A key counts before the place that a request comes from: whoever sends a wrong one is to learn of it. */
    private Optional<Caller> caller(HttpServletRequest request) throws IOException {
        Optional<String> credential = Credentials.of(request);
        if (credential.isPresent()) {
            return keys.recognise(credential.get());
        }
        return local.isLocal(request) ? Optional.of(Caller.LOCAL) : Optional.empty();
    }
}
