package dev.tance.gateway.access;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.problem.ProblemWriter;
import dev.tance.gateway.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of the configured origins call the interface from browsers. They send a key of their own: nothing that a
 * browser sends by itself counts.
 */
@Configuration(proxyBeanMethods = false)
public class CrossOrigin {
    @Bean
    CorsFilter corsFilter(AccessProperties properties, ProblemWriter problems) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        if (!properties.corsOrigins().isEmpty()) {
            source.registerCorsConfiguration("/api/v1/**", allowed(properties.corsOrigins()));
            source.registerCorsConfiguration("/openapi.json", allowed(properties.corsOrigins()));
        }
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new ProblemCorsProcessor(problems));
        return filter;
    }

    private static CorsConfiguration allowed(List<String> origins) {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.setAllowedOrigins(origins);
        configuration.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        configuration.setAllowedHeaders(
                List.of("X-API-Key", "Authorization", "Content-Type", "If-None-Match", "Last-Event-ID", "traceparent"));
        configuration.setExposedHeaders(List.of(
                "ETag", "Content-Disposition", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After"));
        configuration.setAllowCredentials(false);
        configuration.setMaxAge(Duration.ofHours(1));
        return configuration;
    }

    /** Refuses with a problem, as everything here does. */
    private static final class ProblemCorsProcessor extends DefaultCorsProcessor {
        private final ProblemWriter problems;

        private ProblemCorsProcessor(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            problems.write(
                    ((ServletServerHttpResponse) response).getServletResponse(),
                    Problems.of(ErrorCode.FORBIDDEN, "pages of this origin may not call, or not in this way"));
        }
    }
}
