package dev.tance.gateway.document;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.gateway.passage.DocumentTextSearch;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of documents, and single ones. */
@RestController
@RequestMapping("/api/v1/documents")
public class DocumentController {
    private static final String ANY = "any";
    private static final Set<String> STATUSES = Set.of("indexed", "skipped", "duplicate", "dead", ANY);
    private static final List<String> FIELDS = List.of(
            "source",
            "level",
            "issuer",
            "kind",
            "mediaType",
            "reason",
            "error",
            "host",
            "submission",
            "duplicateOf",
            "parent");
    private static final Set<String> PARAMETERS = Set.of(
            "url",
            "status",
            "source",
            "region",
            "level",
            "issuer",
            "kind",
            "mediaType",
            "reason",
            "error",
            "host",
            "submission",
            "duplicateOf",
            "parent",
            "draft",
            "documentNumber",
            "publishedFrom",
            "publishedTo",
            "q",
            "limit",
            "cursor");

    /** The newest first, those without a date last. */
    private static final Sort NEWEST = new Sort(
            "published",
            List.of(
                    SortOptions.of(sort -> sort.field(FieldSort.of(field ->
                            field.field("published").order(SortOrder.Desc).missing("_last")))),
                    SortOptions.of(sort ->
                            sort.field(FieldSort.of(field -> field.field("id").order(SortOrder.Asc))))));

    private final PageSearch search;
    private final DocumentTextSearch textSearch;
    private final Documents documents;

    public DocumentController(PageSearch search, DocumentTextSearch textSearch, Documents documents) {
        this.search = search;
        this.textSearch = textSearch;
        this.documents = documents;
    }

    @GetMapping
    Page<DocumentView> list(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, PARAMETERS);
        Page<IndexedDocument> page = parameters.text("q").isPresent()
                ? textSearch.documents(parameters)
                : search.page(
                        IndexKind.DOCUMENTS,
                        filters(parameters).toQuery(),
                        NEWEST,
                        parameters,
                        IndexedDocument.class,
                        hit -> Objects.requireNonNull(hit.source()));
        return new Page<>(documents.views(page.items()), page.next(), page.total());
    }

    @GetMapping("/{id}")
    DocumentView one(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return documents.views(List.of(documents.get(id))).getFirst();
    }

    private static Filters filters(Parameters parameters) {
        Optional<String> url = parameters.text("url").map(DocumentController::canonical);
        String status = parameters.oneOf("status", STATUSES).orElse(url.isPresent() ? ANY : "indexed");
        Filters filters = new Filters()
                .anyOf("url", url.stream().toList())
                .given(parameters, FIELDS)
                .anyOf("regionPath", parameters.texts("region"))
                .anyOf(
                        "numberKey",
                        parameters.text("documentNumber").map(DocumentNumbers::key).stream()
                                .toList())
                .is("draft", parameters.flag("draft"))
                .dates("published", parameters.date("publishedFrom"), parameters.date("publishedTo"));
        return status.equals(ANY) ? filters : filters.anyOf("status", List.of(status));
    }

    private static String canonical(String url) {
        int member = url.indexOf("#!/");
        String whole = member < 0 ? url : url.substring(0, member);
        String rest = member < 0 ? "" : url.substring(member);
        return CanonicalUrl.of(whole)
                        .orElseThrow(() -> ProblemException.badRequest("parameter 'url' is not an absolute URL"))
                + rest;
    }
}
