package dev.tance.gateway.document;

import dev.tance.gateway.document.Histories.VersionView;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.JourneyEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a document: its way through the stages, and its versions. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
public class HistoryController {
    private static final Set<String> PAGING = Set.of("limit", "cursor");

    private final Histories histories;
    private final Documents documents;

    public HistoryController(Histories histories, Documents documents) {
        this.histories = histories;
        this.documents = documents;
    }

    @GetMapping("/journey")
    Page<JourneyEntry> journey(@PathVariable String id, HttpServletRequest request) throws IOException {
        return histories.journey(id, Parameters.of(request, PAGING));
    }

    @GetMapping("/versions")
    Page<VersionView> versions(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, PAGING);
        return histories.versions(documents.get(id), parameters);
    }
}
