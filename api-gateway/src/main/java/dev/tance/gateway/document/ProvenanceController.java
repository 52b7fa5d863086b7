package dev.tance.gateway.document;

import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.message.SourceMap;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.index.model.IndexedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a document's text comes from: pages of the file, bytes of the page. */
@RestController
@RequestMapping("/api/v1/documents/{id}/provenance")
public class ProvenanceController {
    private static final Set<String> PARAMETERS = Set.of("start", "end");

    private final Documents documents;

    public ProvenanceController(Documents documents) {
        this.documents = documents;
    }

    /** Of the text from {@code start} to {@code end}, both in code points; without them, of the whole text. */
    @GetMapping
    ProvenanceView provenance(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        IndexedDocument document = documents.get(id);
        DocumentText text = documents.read(document.text(), "text", DocumentText.class);
        SourceMap source = text.source();
        Provenance provenance = new Provenance(text, source == null ? new byte[0] : original(document));
        int start = parameters.number("start", 0, provenance.length()).orElse(0);
        int end = parameters.number("end", 0, provenance.length()).orElse(provenance.length());
        if (end < start) {
            throw ProblemException.badRequest("parameter 'end' lies before 'start'");
        }
        return new ProvenanceView(
                document.id(),
                document.version(),
                start,
                end,
                provenance.pages(start, end),
                source == null ? null : source.charset(),
                provenance.ranges(start, end));
    }

    private byte[] original(IndexedDocument document) throws IOException {
        try (InputStream bytes = documents.open(document.content(), "original bytes")) {
            return bytes.readAllBytes();
        }
    }
}
