package dev.tance.gateway.problem;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Problems for what the server itself refuses before anything of ours sees it, such as a request line that is no HTTP; else
 * Tomcat answers with a page of HTML.
 */
public final class ProblemReportValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReportValve.class);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int NOT_FOUND = 404;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(MessageJson.write(body(status, failure)));
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The client left before it was told of status {}", status, e);
        }
    }

    private static Map<String, Object> body(int status, @Nullable Throwable failure) {
        ErrorCode code = status == NOT_FOUND
                ? ErrorCode.NOT_FOUND
                : status < FIRST_SERVER_ERROR ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        // What the server says of a request is about the request alone; what it says of itself is not for clients
        String detail = status < FIRST_SERVER_ERROR && failure != null
                ? Problems.oneLine(failure.getMessage())
                : "the server refuses the request with status " + status;
        ProblemDetail problem = Problems.of(code, HttpStatusCode.valueOf(status), detail);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", code.title());
        body.put("status", status);
        body.put("detail", detail);
        body.put("code", code.code());
        return body;
    }
}
