package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The aggregations of an answer, each of which was asked for and so is there. */
public record Aggregates(Map<String, Aggregate> byName) {

    /** A group of entries that share a value. */
    public record Group(String key, long count, Aggregates parts) {}

    /** The groups of a terms aggregation. */
    public List<Group> groups(String name) {
        List<StringTermsBucket> buckets =
                get(name).isUmterms() ? List.of() : get(name).sterms().buckets().array();
        return buckets.stream()
                .map(bucket ->
                        new Group(bucket.key().stringValue(), bucket.docCount(), new Aggregates(bucket.aggregations())))
                .toList();
    }

    /** The most frequent value of a terms aggregation. */
    public Optional<String> mostFrequent(String name) {
        return groups(name).stream().findFirst().map(Group::key);
    }

    /** How many entries a filter leaves. */
    public long filtered(String name) {
        return get(name).filter().docCount();
    }

    /** How many values there are. */
    public long distinct(String name) {
        return get(name).cardinality().value();
    }

    /** A sum of whole numbers. */
    public long sum(String name) {
        return rounded(get(name).sum().value());
    }

    /** The earliest time. */
    public Instant earliest(String name) {
        return Instant.ofEpochMilli(rounded(get(name).min().value()));
    }

    /** The latest time. */
    public Instant latest(String name) {
        return Instant.ofEpochMilli(rounded(get(name).max().value()));
    }

    /** The parts of a filter. */
    public Aggregates part(String name) {
        return new Aggregates(get(name).filter().aggregations());
    }

    private Aggregate get(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    private static long rounded(@Nullable Double value) {
        return value == null ? 0 : Math.round(value);
    }
}
