package dev.tance.gateway.document;

import dev.tance.gateway.passage.SimilarDocuments;
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

/** Lists of documents, and single ones. */
@RestController
@RequestMapping("/api/v1/documents")
public class DocumentController {
    private final DocumentSearch search;
    private static final int MOST_SIMILAR = 100;

    private final SimilarDocuments similar;
    private final Documents documents;

    public DocumentController(DocumentSearch search, SimilarDocuments similar, Documents documents) {
        this.similar = similar;
        this.search = search;
        this.documents = documents;
    }

    @GetMapping
    Page<DocumentView> list(HttpServletRequest request) throws IOException {
        return search.page(Parameters.of(request, DocumentSearch.PARAMETERS));
    }

    /** Documents whose texts are like this one's, the most similar first. */
    @GetMapping("/{id}/similar")
    Page<DocumentView> similar(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, Set.of("limit"));
        List<DocumentView> found =
                documents.views(similar.of(documents.get(id), Math.min(MOST_SIMILAR, parameters.limit())));
        return new Page<>(found, null, found.size());
    }

    @GetMapping("/{id}")
    DocumentView one(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return documents.views(List.of(documents.get(id))).getFirst();
    }
}
