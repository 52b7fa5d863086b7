package dev.tance.gateway.export;

import dev.tance.gateway.problem.BrokenOffException;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Streams exports. Until the first bytes are sent a failure is a problem like any other; after that the connection is cut
 * without its end mark, so that no half file passes for a whole one.
 */
@RestController
class ExportController {
    /** How many rows there were when the export began, where that is known. */
    static final String TOTAL = "X-Total-Count";

    private final Exports exports;
    private final Clock clock;

    ExportController(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/api/v1/exports/{kind}")
    void export(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException, BrokenOffException {
        Parameters parameters = Parameters.of(request, Exports.parameters(kind));
        ExportFormat format = ExportFormat.of(parameters
                .text("format")
                .orElseThrow(() ->
                        ProblemException.badRequest("parameter 'format' is missing: csv, jsonl, parquet or xlsx")));
        boolean byteOrderMark = parameters.flag("bom").orElse(false);
        Exports.Table table = exports.table(kind, parameters);
        OptionalLong total = table.count();
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + kind + "-" + LocalDate.now(clock) + "." + format.extension() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        total.ifPresent(rows -> response.setHeader(TOTAL, Long.toString(rows)));
        stream(table, format, byteOrderMark, response);
    }

    private static void stream(
            Exports.Table table, ExportFormat format, boolean byteOrderMark, HttpServletResponse response)
            throws IOException, BrokenOffException {
        try {
            table.writeTo(response.getOutputStream(), format, byteOrderMark);
        } catch (IOException | RuntimeException e) {
            if (response.isCommitted()) {
                throw new BrokenOffException(e);
            }
            response.reset();
            throw e;
        }
    }
}
