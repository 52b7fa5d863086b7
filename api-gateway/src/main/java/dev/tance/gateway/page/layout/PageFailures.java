package dev.tance.gateway.page.layout;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows whatever goes wrong with a page as a page. Programs get the problems of {@code ProblemAdvice}. */
@Component
public class PageFailures implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /**
     * What the page says.
     *
     * @param status of HTTP
     * @param code of the enumeration, also the key of its words
     * @param detail one line that names what is at fault, null when there is none to tell
     */
    public record Failure(
            int status, ErrorCode code, @Nullable String detail) {}

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!PageHeaders.isPage(request) || !acceptsPages(request) || response.isCommitted()) {
            return null;
        }
        Failure shown = shown(failure);
        Layout layout = Layout.of(request, RequestContextUtils.getLocale(request));
        return new ModelAndView(
                "failure", Map.of("failure", shown, Layout.NAME, layout), HttpStatusCode.valueOf(shown.status()));
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    private static Failure shown(Exception failure) {
        if (failure instanceof ProblemException problem) {
            return of(problem.code(), problem.getMessage());
        }
        if (failure instanceof DocumentException document) {
            return of(document.code(), document.getMessage());
        }
        if (failure instanceof ErrorResponse response) {
            int status = response.getStatusCode().value();
            return new Failure(status, status == 404 ? ErrorCode.NOT_FOUND : ErrorCode.BAD_REQUEST, null);
        }
        if (failure instanceof IOException
                || failure instanceof UncheckedIOException
                || (failure instanceof ElasticsearchException answer && answer.status() != 400)) {
            LOG.warn("A part that a page needs does not answer: {}", failure.toString());
            return of(ErrorCode.UNAVAILABLE, null);
        }
        LOG.error("Unexpected failure of a page", failure);
        return of(ErrorCode.INTERNAL, null);
    }

    private static Failure of(ErrorCode code, @Nullable String detail) {
        return new Failure(Problems.of(code, detail).getStatus(), code, detail);
    }
}
