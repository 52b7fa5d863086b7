package dev.tance.index.model;

import org.jspecify.annotations.Nullable;

/**
 * By which names entries are read and written.
 *
 * @param generation number of the one that is meant whether it is served or not; null for the one that is served
 */
public record IndexNames(@Nullable Integer generation) {
    /** What is served, by the aliases. */
    public static final IndexNames SERVED = new IndexNames(null);

    /** The index or alias for entries of a kind. Books have but one. */
    public String of(IndexKind kind) {
        return generation == null || !kind.isOfGeneration() ? kind.alias() : kind.generation(generation);
    }
}
