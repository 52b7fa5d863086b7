package dev.tance.gateway.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the page after, null when this is the last
 * @param total items in all pages
 * @param facets counts by value for each facet, null when they were not asked for
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Facets.Value>> facets) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page without facets. */
    public Page(List<T> items, @Nullable String next, long total) {
        this(items, next, total, null);
    }

    /** The same page with facets. */
    public Page<T> with(@Nullable Map<String, List<Facets.Value>> counted) {
        return new Page<>(items, next, total, counted);
    }
}
