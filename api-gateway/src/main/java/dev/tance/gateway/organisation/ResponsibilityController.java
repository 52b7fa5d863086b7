package dev.tance.gateway.organisation;

import dev.tance.gateway.document.Documents;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.IndexedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What bodies answer for: everywhere, and in one document. */
@RestController
@RequestMapping("/api/v1")
public class ResponsibilityController {
    private final Responsibilities responsibilities;
    private final Documents documents;

    public ResponsibilityController(Responsibilities responsibilities, Documents documents) {
        this.responsibilities = responsibilities;
        this.documents = documents;
    }

    @GetMapping("/organisations/{body}/responsibilities")
    Page<IndexedBody> ofBody(@PathVariable String body, HttpServletRequest request) throws IOException {
        return responsibilities.of(body, Parameters.of(request, Responsibilities.PARAMETERS));
    }

    @GetMapping("/documents/{id}/responsibilities")
    Page<IndexedBody> ofDocument(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, Responsibilities.PARAMETERS);
        documents.get(id);
        return responsibilities.ofDocument(id, parameters);
    }
}
