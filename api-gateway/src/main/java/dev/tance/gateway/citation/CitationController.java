package dev.tance.gateway.citation;

import dev.tance.gateway.request.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a document carries out, cites, and is cited by. */
@RestController
public class CitationController {
    private final Citations citations;

    public CitationController(Citations citations) {
        this.citations = citations;
    }

    @GetMapping("/api/v1/documents/{id}/citations")
    CitationGraph citations(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return citations.graph(id);
    }
}
