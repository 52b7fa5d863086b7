package dev.tance.gateway.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts dead letters by what failures have in common. */
@Component
public class LetterGroups {
    private static final String GROUPS = "groups";
    private static final int MOST = 1_000;

    private final ElasticsearchClient client;

    public LetterGroups(ElasticsearchClient client) {
        this.client = client;
    }

    /** Letters that share code, stage, host and type; host and type are null where they are not known. */
    public record LetterGroup(
            String error,
            String stage,
            @Nullable String host,
            @Nullable String mediaType,
            long count) {}

    /** The groups, the largest first; the first 1,000 when there are more. */
    public List<LetterGroup> of(Query query) throws IOException {
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.DEAD_LETTERS.alias())
                        .size(0)
                        .query(query)
                        .aggregations(
                                GROUPS,
                                groups -> groups.composite(composite -> composite
                                        .size(MOST)
                                        .sources(List.of(
                                                source("error"),
                                                source("stage"),
                                                source("host"),
                                                source("mediaType"))))),
                Void.class);
        return Objects.requireNonNull(response.aggregations().get(GROUPS)).composite().buckets().array().stream()
                .map(LetterGroups::group)
                .sorted(Comparator.comparingLong(LetterGroup::count).reversed())
                .toList();
    }

    private static NamedValue<CompositeAggregationSource> source(String field) {
        return NamedValue.of(
                field,
                CompositeAggregationSource.of(
                        source -> source.terms(terms -> terms.field(field).missingBucket(true))));
    }

    private static LetterGroup group(CompositeBucket bucket) {
        return new LetterGroup(
                String.valueOf(text(bucket, "error")),
                String.valueOf(text(bucket, "stage")),
                text(bucket, "host"),
                text(bucket, "mediaType"),
                bucket.docCount());
    }

    private static @Nullable String text(CompositeBucket bucket, String field) {
        FieldValue value = bucket.key().get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
