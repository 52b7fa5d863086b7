package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds targets by any of their fields. */
@Component
public class TargetSearch {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = withPaging(TargetFilters.PARAMETERS);

    private static final Sort IN_TEXT_ORDER =
            new Sort("place", List.of(ascending("documentId"), ascending("start"), ascending("id")));

    private final PageSearch search;

    public TargetSearch(PageSearch search) {
        this.search = search;
    }

    /**
     * The page that the parameters ask for.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public Page<IndexedTarget> page(Parameters parameters) throws IOException {
        return page(TargetFilters.of(parameters), parameters);
    }

    /** The same of one document alone. */
    public Page<IndexedTarget> ofDocument(String id, Parameters parameters) throws IOException {
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
