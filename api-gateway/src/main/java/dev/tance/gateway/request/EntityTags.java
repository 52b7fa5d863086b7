package dev.tance.gateway.request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers of the interface bear an ETag, so that whoever asks again for what has not changed is told 304. */
@Configuration(proxyBeanMethods = false)
public class EntityTags {
    @Bean
    ShallowEtagHeaderFilter entityTagFilter() {
        return new ShallowEtagHeaderFilter() {
            /** Streams are neither held in memory nor read twice; what changes at any moment needs no tag. */
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                String path = request.getRequestURI();
                return !request.getMethod().equals("GET")
                        || !path.startsWith("/api/v1/")
                        || path.endsWith("/original")
                        || path.endsWith("/events")
                        || path.startsWith("/api/v1/exports/")
                        || path.startsWith("/api/v1/admin/")
                        || path.startsWith("/api/v1/submissions/");
            }
        };
    }
}
