package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import dev.tance.gateway.dictionary.RegionDictionary;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what a query finds by the values that it could be narrowed down with. */
@Component
public class Facets {
    private static final String YEAR = "year";
    private static final String DOCUMENTS = "documents";
    private static final int MOST_VALUES = 30;
    private static final int MOST_REGIONS = 100;
    private static final int YEAR_LENGTH = 4;

    /** Facet names with the fields that they count. */
    private static final Map<String, String> FIELDS = fields();

    private final ElasticsearchClient client;

    public Facets(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * A value to narrow down with.
     *
     * @param value of the parameter with the facet's name; of {@code year} the year
     * @param name for people where the value is a code, else null
     * @param count documents, or entries where those are counted
     */
    public record Value(String value, @Nullable String name, long count) {}

    /** Counts of entries. */
    public Map<String, List<Value>> ofEntries(IndexKind kind, Query query) throws IOException {
        return count(kind, query, null);
    }

    /** Counts of the documents whose entries a query finds, nearly exact. */
    public Map<String, List<Value>> ofDocuments(IndexKind kind, Query query, String documentField) throws IOException {
        return count(kind, query, documentField);
    }

    private Map<String, List<Value>> count(IndexKind kind, Query query, @Nullable String documentField)
            throws IOException {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> aggregations.put(name, terms(name, field, documentField)));
        aggregations.put(YEAR, years(documentField));
        Map<String, Aggregate> answer = client.search(
                        request ->
                                request.index(kind.alias()).size(0).query(query).aggregations(aggregations),
                        Void.class)
                .aggregations();
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        FIELDS.keySet().forEach(name -> facets.put(name, values(name, Objects.requireNonNull(answer.get(name)))));
        facets.put(YEAR, yearValues(Objects.requireNonNull(answer.get(YEAR))));
        return facets;
    }

    private static Aggregation terms(String name, String field, @Nullable String documentField) {
        int size = name.equals("region") ? MOST_REGIONS : MOST_VALUES;
        if (documentField == null) {
            return Aggregation.of(each -> each.terms(terms -> terms.field(field).size(size)));
        }
        return Aggregation.of(each -> each.terms(
                        terms -> terms.field(field).size(size).order(List.of(NamedValue.of(DOCUMENTS, SortOrder.Desc))))
                .aggregations(DOCUMENTS, distinct(documentField)));
    }

    private static Aggregation years(@Nullable String documentField) {
        return Aggregation.of(each -> {
            var histogram = each.dateHistogram(date -> date.field("published")
                    .calendarInterval(CalendarInterval.Year)
                    .format("yyyy")
                    .minDocCount(1));
            return documentField == null ? histogram : histogram.aggregations(DOCUMENTS, distinct(documentField));
        });
    }

    private static Aggregation distinct(String field) {
        return Aggregation.of(each -> each.cardinality(count -> count.field(field)));
    }

    private static List<Value> values(String name, Aggregate aggregate) {
        if (!aggregate.isSterms()) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
            String value = bucket.key().stringValue();
            String shown = name.equals("region")
                    ? RegionDictionary.bundled().name(value).orElse(null)
                    : null;
            values.add(new Value(value, shown, count(bucket.docCount(), bucket.aggregations())));
        }
        return values;
    }

    private static List<Value> yearValues(Aggregate aggregate) {
        List<Value> values = new ArrayList<>();
        for (DateHistogramBucket bucket : aggregate.dateHistogram().buckets().array()) {
            String year = Objects.requireNonNull(bucket.keyAsString()).substring(0, YEAR_LENGTH);
            values.add(new Value(year, null, count(bucket.docCount(), bucket.aggregations())));
        }
        values.sort(Comparator.comparing(Value::value).reversed());
        return values;
    }

    private static long count(long entries, Map<String, Aggregate> parts) {
        Aggregate documents = parts.get(DOCUMENTS);
        return documents == null ? entries : documents.cardinality().value();
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("region", "regionPath");
        fields.put("level", "level");
        fields.put("kind", "kind");
        fields.put("issuer", "issuer");
        fields.put("mediaType", "mediaType");
        fields.put("source", "source");
        return fields;
    }
}
