package dev.tance.gateway.page.words;

import dev.tance.index.model.IndexedTarget;
import org.jspecify.annotations.Nullable;

/**
 * A target in a list.
 *
 * @param quantity what it demands, in words
 * @param href its place in its document
 * @param regionName its region by name, else by code, null when it has none
 */
public record TargetRow(
        IndexedTarget target,
        String quantity,
        String href,
        @Nullable String regionName) {}
