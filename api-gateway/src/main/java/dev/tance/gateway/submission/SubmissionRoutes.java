package dev.tance.gateway.submission;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.GatewayProperties;
import dev.tance.gateway.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes new submissions on to ingest, byte by byte as they come. */
@Configuration(proxyBeanMethods = false)
public class SubmissionRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionRoutes.class);

    @Bean
    RouterFunction<ServerResponse> newSubmissions(GatewayProperties properties) {
        return route("submissions")
                .POST("/api/v1/submissions", http())
                .before(uri(properties.ingest().url()))
                .onError(failure -> true, SubmissionRoutes::unavailable)
                .build();
    }

    private static ServerResponse unavailable(Throwable failure, ServerRequest request) {
        LOG.warn("Ingest cannot take {}: {}", request.path(), failure.toString());
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(ErrorCode.UNAVAILABLE, "ingest does not answer at present"));
    }
}
