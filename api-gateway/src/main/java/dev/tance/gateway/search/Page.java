package dev.tance.gateway.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next cursor of the page after, null when this is the last
 * @param total items in all pages
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {
    public Page {
        items = List.copyOf(items);
    }
}
