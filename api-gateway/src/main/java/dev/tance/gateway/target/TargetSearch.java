package dev.tance.gateway.target;

import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
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
                TargetOrder.of(parameters),
                parameters,
                IndexedTarget.class,
                hit -> Objects.requireNonNull(hit.source()));
    }

    private static Set<String> withPaging(Set<String> filters) {
        Set<String> names = new HashSet<>(filters);
        names.addAll(Set.of("sort", "limit", "cursor"));
        return Set.copyOf(names);
    }
}
