package dev.tance.gateway.page.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param total passages found, or documents when nothing was searched for
 * @param more address of the results that follow, null when there are none
 * @param continues whether results came before
 */
public record Results(
        List<Result> items, long total, @Nullable String more, boolean continues) {
    public Results {
        items = List.copyOf(items);
    }
}
