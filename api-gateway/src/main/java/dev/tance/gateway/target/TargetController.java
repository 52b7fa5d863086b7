package dev.tance.gateway.target;

import dev.tance.gateway.document.Documents;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.IndexedTarget;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of targets: of all documents, and of one. */
@RestController
@RequestMapping("/api/v1")
public class TargetController {
    private final TargetSearch search;
    private final Documents documents;

    public TargetController(TargetSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    @GetMapping("/targets")
    Page<IndexedTarget> list(HttpServletRequest request) throws IOException {
        return search.page(Parameters.of(request, TargetSearch.PARAMETERS));
    }

    @GetMapping("/documents/{id}/targets")
    Page<IndexedTarget> ofDocument(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, TargetSearch.PARAMETERS);
        documents.get(id);
        return search.ofDocument(id, parameters);
    }
}
