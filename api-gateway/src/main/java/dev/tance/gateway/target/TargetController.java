package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.gateway.document.Documents;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of targets: of all documents, and of one. */
@RestController
@RequestMapping("/api/v1")
public class TargetController {
    private static final Set<String> PARAMETERS = withPaging(TargetFilters.PARAMETERS);
    private static final Sort IN_TEXT_ORDER =
            new Sort("place", List.of(ascending("documentId"), ascending("start"), ascending("id")));

    private final PageSearch search;
    private final Documents documents;

    public TargetController(PageSearch search, Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    @GetMapping("/targets")
    Page<IndexedTarget> list(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        return page(TargetFilters.of(parameters), parameters);
    }

    @GetMapping("/documents/{id}/targets")
    Page<IndexedTarget> ofDocument(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        documents.get(id);
        return page(TargetFilters.of(parameters).anyOf("documentId", List.of(id)), parameters);
    }

    private Page<IndexedTarget> page(Filters filters, Parameters parameters) throws IOException {
        return search.page(
                IndexKind.TARGETS,
                filters.toQuery(),
                IN_TEXT_ORDER,
                parameters,
                IndexedTarget.class,
                hit -> Objects.requireNonNull(hit.source()));
    }

    private static SortOptions ascending(String name) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(SortOrder.Asc)));
    }

    private static Set<String> withPaging(Set<String> filters) {
        Set<String> names = new HashSet<>(filters);
        names.addAll(Set.of("limit", "cursor"));
        return Set.copyOf(names);
    }
}
