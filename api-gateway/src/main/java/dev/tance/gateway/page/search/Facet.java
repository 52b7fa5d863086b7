package dev.tance.gateway.page.search;

import java.util.List;

/**
 * A field to filter by.
 *
 * @param name of the parameter, also the key of its words
 * @param values the most frequent first
 */
public record Facet(String name, List<Value> values) {
    public Facet {
        values = List.copyOf(values);
    }

    private static final int SHOWN = 5;

    /** The values that are always in sight: the most frequent ones and those that are chosen. */
    public List<Value> first() {
        return values.stream().filter(this::isInSight).toList();
    }

    /** The others. */
    public List<Value> rest() {
        return values.stream().filter(value -> !isInSight(value)).toList();
    }

    private boolean isInSight(Value value) {
        return value.chosen() || values.size() <= SHOWN + 1 || values.indexOf(value) < SHOWN;
    }

    /**
     * A value of the field.
     *
     * @param label in words
     * @param count how many have it, under all other filters
     * @param href address with the value chosen, or no longer chosen
     */
    public record Value(String label, long count, boolean chosen, String href) {}
}
