package dev.tance.gateway.document;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.gateway.passage.DocumentTextSearch;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Facets;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.DocumentNumbers;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds documents by their facts, and by their text when parameter {@code q} is given. */
@Component
public class DocumentSearch {
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
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of(
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
            "nearDuplicateOf",
            "parent",
            "draft",
            "documentNumber",
            "publishedFrom",
            "publishedTo",
            "q",
            "facets",
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
    private final Facets facets;

    public DocumentSearch(PageSearch search, DocumentTextSearch textSearch, Documents documents, Facets facets) {
        this.facets = facets;
        this.search = search;
        this.textSearch = textSearch;
        this.documents = documents;
    }

    /**
     * The page that the parameters ask for.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public Page<DocumentView> page(Parameters parameters) throws IOException {
        Page<IndexedDocument> page = parameters.text("q").isPresent()
                ? textSearch.documents(parameters)
                : search.page(
                        IndexKind.DOCUMENTS,
                        filters(parameters).toQuery(),
                        NEWEST,
                        parameters,
                        IndexedDocument.class,
                        hit -> Objects.requireNonNull(hit.source()));
        return new Page<>(documents.views(page.items()), page.next(), page.total(), counted(parameters, page));
    }

    private @Nullable Map<String, List<Facets.Value>> counted(Parameters parameters, Page<IndexedDocument> page)
            throws IOException {
        boolean own =
                parameters.flag("facets").orElse(false) && parameters.text("q").isEmpty();
        return own ? facets.ofEntries(IndexKind.DOCUMENTS, filters(parameters).toQuery()) : page.facets();
    }

    /**
     * The conditions on documents that the parameters ask for, but for their text.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public static Filters filters(Parameters parameters) {
        Optional<String> url = parameters.text("url").map(DocumentSearch::canonical);
        String status = parameters.oneOf("status", STATUSES).orElse(url.isPresent() ? ANY : "indexed");
        Filters filters = new Filters()
                .given(parameters, FIELDS)
                .anyOf("regionPath", parameters.texts("region"))
                .anyOf(
                        "numberKey",
                        parameters.text("documentNumber").map(DocumentNumbers::key).stream()
                                .toList())
                .anyOf("nearDuplicate.documentId", parameters.texts("nearDuplicateOf"))
                .is("draft", parameters.flag("draft"))
                .dates("published", parameters.date("publishedFrom"), parameters.date("publishedTo"));
        url.ifPresent(wanted -> filters.and(atUrl(wanted)));
        return status.equals(ANY) ? filters : filters.anyOf("status", List.of(status));
    }

    /** A document stands at its own URL and at those that a compilation names as its source. */
    private static Query atUrl(String url) {
        return Query.of(query -> query.bool(bool -> bool.minimumShouldMatch("1")
                .should(own -> own.term(term -> term.field("url").value(url)))
                .should(alias -> alias.term(term -> term.field("aliases").value(url)))));
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
