package dev.tance.ingest.upload;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.SubmissionAccepted;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/submissions}: takes files and URLs over. */
@RestController
@RequestMapping("/api/v1/submissions")
final class SubmissionController {
    private static final Logger LOG = LoggerFactory.getLogger(SubmissionController.class);
    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(10);

    private final UploadStore store;
    private final MultipartRequests multipartRequests;
    private final JsonRequests jsonRequests;
    private final SubmissionDesk desk;

    SubmissionController(
            UploadStore store, MultipartRequests multipartRequests, JsonRequests jsonRequests, SubmissionDesk desk) {
        this.store = store;
        this.multipartRequests = multipartRequests;
        this.jsonRequests = jsonRequests;
        this.desk = desk;
    }

    /**
     * The answer to a submission that was taken over.
     *
     * @param kind how it will be read
     * @param status the first one of a submission
     */
    record Accepted(String id, String source, String kind, String status, Instant acceptedAt) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> upload(HttpServletRequest request)
            throws RefusedException, IOException, InterruptedException {
        store.requireRoom(request.getContentLengthLong());
        return accepted(desk.accept(multipartRequests.read(request)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> urls(HttpServletRequest request)
            throws RefusedException, IOException, InterruptedException {
        return accepted(desk.accept(jsonRequests.read(request.getInputStream())));
    }

    private static ResponseEntity<Accepted> accepted(SubmissionAccepted submission) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/submissions/" + submission.id()))
                .body(new Accepted(
                        submission.id(),
                        submission.source(),
                        submission.kind().code(),
                        "accepted",
                        submission.acceptedAt()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e, HttpServletRequest request) {
        drain(request);
        return problem(e.status(), e.code(), String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(IOException e, HttpServletRequest request) {
        LOG.warn("A submission could not be taken over: {}", e.toString());
        drain(request);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, "the raw store does not take the upload");
    }

    /** Reads on for a while, since a client that is still sending would see a broken connection in place of the answer. */
    private static void drain(HttpServletRequest request) {
        byte[] buffer = new byte[1 << 16];
        long end = System.nanoTime() + DRAIN_LIMIT.toNanos();
        try {
            InputStream rest = request.getInputStream();
            while (System.nanoTime() - end < 0 && rest.read(buffer) >= 0) {
                // what is read is not wanted
            }
        } catch (IOException e) {
            LOG.debug("the client left", e);
        }
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, ErrorCode code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:tance:error:" + code.code()));
        problem.setTitle(code.title());
        problem.setProperty("code", code.code());
        problem.setProperty("hint", code.hint());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
