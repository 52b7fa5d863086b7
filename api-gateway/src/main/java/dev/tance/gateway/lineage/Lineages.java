package dev.tance.gateway.lineage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.tance.gateway.dictionary.IndicatorDictionary;
import dev.tance.gateway.dictionary.IndicatorDictionary.Indicator;
import dev.tance.gateway.dictionary.Polarity;
import dev.tance.gateway.dictionary.RegionDictionary;
import dev.tance.gateway.lineage.LineageReading.Input;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Aggregates;
import dev.tance.gateway.search.Aggregates.Group;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.target.TargetFilters;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fetches what a lineage is read from. */
@Component
public class Lineages {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of("indicator", "year", "region", "draft", "source");

    private static final int MOST = 5_000;
    private static final int MOST_DOCUMENTS = 1_000;
    private static final int MOST_YEARS = 100;
    private static final String YEARS = "years";
    private static final String REGIONS = "regions";

    private final ElasticsearchClient client;

    public Lineages(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * The lineage that the parameters ask for.
     *
     * @throws ProblemException bad request when a parameter is wrong or there is too much to hold against each other
     */
    public Lineage lineage(Parameters parameters) throws IOException {
        String indicator = parameters
                .text("indicator")
                .orElseThrow(() ->
                        ProblemException.badRequest("parameter 'indicator' is missing: say whose lineage to read"));
        Optional<String> region = parameters.text("region");
        region.filter(code -> !code.matches("\\d{6}")).ifPresent(code -> {
            throw ProblemException.badRequest("parameter 'region' must be a code of six digits");
        });
        Set<Integer> years = new HashSet<>(parameters.years("year"));
        List<IndexedTarget> targets = targets(kin(parameters, region).and(TargetFilters.indicator(indicator)));
        Optional<Indicator> known = known(indicator, targets);
        Set<Integer> spoken = years.isEmpty() ? deadlines(targets) : years;
        return LineageReading.read(new Input(
                indicator,
                known.map(Indicator::name).orElse(null),
                known.map(Indicator::polarity).orElse(Polarity.NONE),
                years,
                targets,
                shares(targets, spoken),
                speaking(kin(parameters, region), spoken),
                names(targets)));
    }

    /** Conditions on the region and all that it lies in and that lie in it. */
    private static Filters kin(Parameters parameters, Optional<String> region) {
        Filters filters = new Filters().given(parameters, List.of("source")).is("draft", parameters.flag("draft"));
        region.filter(code -> !code.equals(Tier.NATION)).ifPresent(code -> {
            List<FieldValue> above = new ArrayList<>();
            for (String at = code; at != null; at = Tier.parent(at)) {
                above.add(FieldValue.of(at));
            }
            filters.and(Query.of(query -> query.bool(bool -> bool.should(should ->
                            should.term(term -> term.field("regionPath").value(code)))
                    .should(should ->
                            should.terms(terms -> terms.field("region").terms(in -> in.value(above))))
                    .minimumShouldMatch("1"))));
        });
        return filters;
    }

    private List<IndexedTarget> targets(Filters filters) throws IOException {
        SearchResponse<IndexedTarget> response = client.search(
                request -> request.index(IndexKind.TARGETS.alias())
                        .query(filters.toQuery())
                        .size(MOST)
                        .trackTotalHits(track -> track.enabled(true)),
                IndexedTarget.class);
        if (Objects.requireNonNull(response.hits().total()).value() > MOST) {
            throw ProblemException.badRequest(
                    "more than " + MOST + " targets of this indicator: narrow down with 'region' or 'source'");
        }
        return response.hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    /** Shares in the documents of these targets, if any of them may be a part of a whole. */
    private List<IndexedTarget> shares(List<IndexedTarget> targets, Set<Integer> years) throws IOException {
        List<String> documents = targets.stream()
                .filter(target -> Wholes.bundled().partOf(target).isPresent())
                .map(IndexedTarget::documentId)
                .distinct()
                .limit(MOST_DOCUMENTS)
                .toList();
        return documents.isEmpty()
                ? List.of()
                : targets(new Filters()
                        .anyOf("documentId", documents)
                        .anyOf("unit", List.of("%", "％"))
                        .anyOf("change", List.of("level"))
                        .anyYear("deadline", List.copyOf(years)));
    }

    /** For each year the regions that have targets for it. */
    private Map<Integer, Set<String>> speaking(Filters filters, Set<Integer> years) throws IOException {
        if (years.isEmpty()) {
            return Map.of();
        }
        Aggregation byYear = Aggregation.of(each -> each.terms(
                        terms -> terms.field("deadline").size(MOST_YEARS))
                .aggregations(
                        REGIONS,
                        regions -> regions.terms(terms -> terms.field("region").size(MOST))));
        SearchResponse<Void> response = client.search(
                request -> request.index(IndexKind.TARGETS.alias())
                        .size(0)
                        .query(filters.anyYear("deadline", List.copyOf(years)).toQuery())
                        .aggregations(YEARS, byYear),
                Void.class);
        Map<Integer, Set<String>> speaking = new HashMap<>();
        Aggregate buckets = Objects.requireNonNull(response.aggregations().get(YEARS));
        if (buckets.isLterms()) {
            for (LongTermsBucket year : buckets.lterms().buckets().array()) {
                Set<String> regions = new Aggregates(year.aggregations())
                        .groups(REGIONS).stream().map(Group::key).collect(Collectors.toSet());
                speaking.put((int) year.key(), regions);
            }
        }
        return speaking;
    }

    /** The indicator of the taxonomy that is asked for by id or name, or that most of the targets are of. */
    private static Optional<Indicator> known(String indicator, Collection<IndexedTarget> targets) {
        IndicatorDictionary dictionary = IndicatorDictionary.bundled();
        Optional<Indicator> asked = dictionary.find(indicator);
        if (asked.isPresent()) {
            return asked;
        }
        Optional<Indicator> named = dictionary.named(indicator).stream().findFirst();
        return named.isPresent() ? named : mostCommon(targets).flatMap(dictionary::find);
    }

    private static Optional<String> mostCommon(Collection<IndexedTarget> targets) {
        return targets.stream()
                .map(IndexedTarget::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Set<Integer> deadlines(Collection<IndexedTarget> targets) {
        return targets.stream()
                .map(IndexedTarget::deadline)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> names(Collection<IndexedTarget> targets) {
        Map<String, String> names = new HashMap<>();
        for (IndexedTarget target : targets) {
            for (String at = target.region(); at != null; at = Tier.parent(at)) {
                String code = at;
                RegionDictionary.bundled().name(code).ifPresent(name -> names.put(code, name));
            }
            if (target.region() != null && target.regionName() != null) {
                names.putIfAbsent(target.region(), target.regionName());
            }
        }
        return names;
    }
}
