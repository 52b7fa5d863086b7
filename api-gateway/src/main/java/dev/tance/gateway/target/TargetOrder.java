package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.PageSearch.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The orders in which targets can be listed. Those without the value come last either way. */
public final class TargetOrder {
    private static final String PLACE = "place";
    private static final Set<String> FIELDS =
            Set.of("deadline", "valueSi", "published", "confidence", "region", "canonical", "addedAt");
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(PLACE), FIELDS.stream().flatMap(field -> Stream.of(field, "-" + field)))
            .collect(Collectors.toUnmodifiableSet());

    private TargetOrder() {}

    /**
     * The order that parameter {@code sort} asks for: a field, with a minus before it the greatest first; the order of the
     * text when absent.
     */
    public static Sort of(Parameters parameters) {
        String name = parameters.oneOf("sort", NAMES).orElse(PLACE);
        List<SortOptions> options = new ArrayList<>();
        if (!name.equals(PLACE)) {
            SortOrder order = name.startsWith("-") ? SortOrder.Desc : SortOrder.Asc;
            options.add(by(name.replaceFirst("^-", ""), order));
        }
        List.of("documentId", "start", "id").forEach(field -> options.add(by(field, SortOrder.Asc)));
        return new Sort(name, List.copyOf(options));
    }

    private static SortOptions by(String name, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(field -> field.field(name).order(order).missing("_last")));
    }
}
