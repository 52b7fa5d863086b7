package dev.tance.gateway.change;

import dev.tance.gateway.document.DocumentView;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed in a document, and which others share its title. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
public class ChangeController {
    private final Changes changes;
    private final Documents documents;

    public ChangeController(Changes changes, Documents documents) {
        this.changes = changes;
        this.documents = documents;
    }

    @GetMapping("/changes")
    DocumentChanges changes(@PathVariable String id, HttpServletRequest request) throws IOException {
        return changes.changes(id, Parameters.of(request, Changes.PARAMETERS));
    }

    @GetMapping("/counterparts")
    Page<DocumentView> counterparts(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<DocumentView> found = documents.views(changes.counterparts(id));
        return new Page<>(found, null, found.size());
    }
}
