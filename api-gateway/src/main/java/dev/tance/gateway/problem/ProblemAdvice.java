package dev.tance.gateway.problem;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into a problem. Causes go to the log, never to the client. */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int BAD_REQUEST = 400;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException e) {
        return answer(Problems.of(e.code(), e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> document(DocumentException e) {
        return answer(Problems.of(e.code(), e.getMessage()));
    }

    /** Half of the answer is under way: nothing can be said any more but by breaking it off, which the server does. */
    @ExceptionHandler
    void brokenOff(BrokenOffException e) throws BrokenOffException {
        LOG.warn("An answer broke off: {}", e.getMessage());
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> elasticsearch(ElasticsearchException e) {
        if (e.status() == BAD_REQUEST) {
            return internal(e);
        }
        LOG.warn("Elasticsearch cannot answer: {}", e.getMessage());
        return answer(Problems.of(ErrorCode.UNAVAILABLE, "the index cannot answer at present"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreachable(IOException e) {
        LOG.warn("A part does not answer: {}", e.toString());
        return answer(Problems.of(ErrorCode.UNAVAILABLE, "the index or the raw store does not answer at present"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreachable(UncheckedIOException e) {
        return unreachable(new IOException(e.getMessage(), e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> internal(RuntimeException e) {
        LOG.error("Unexpected failure of a request", e);
        return answer(Problems.of(ErrorCode.INTERNAL, "an unexpected failure; the gateway's log names the cause"));
    }

    /** The firewall looks at headers and parameters when they are read, so also when a controller reads them. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException e) {
        return answer(Problems.of(ErrorCode.BAD_REQUEST, Problems.oneLine(e.getMessage())));
    }

    /** The server reads parameters when they are first asked for. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> undecodable(InvalidParameterException e) {
        return answer(Problems.of(ErrorCode.BAD_REQUEST, Problems.oneLine(e.getMessage())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problems.of(ErrorCode.BAD_REQUEST, UnreadableBodies.detail(e));
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ErrorCode code = codeOf(status);
        String detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(code, status, detail));
    }

    /** The code that says what a status means, where nothing more is known. */
    static ErrorCode codeOf(HttpStatusCode status) {
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            return ErrorCode.NOT_FOUND;
        }
        if (status.value() == HttpStatus.CONTENT_TOO_LARGE.value()) {
            return ErrorCode.PAYLOAD_TOO_LARGE;
        }
        return status.is4xxClientError() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
