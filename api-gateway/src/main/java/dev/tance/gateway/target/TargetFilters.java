package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.dictionary.BodyDictionary;
import dev.tance.gateway.dictionary.IndicatorDictionary;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.TextFolding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions that targets can be filtered by: every field of a target, and those of its document. */
public final class TargetFilters {
    private static final List<String> FIELDS = List.of(
            "canonical",
            "unit",
            "unitSi",
            "sector",
            "responsible",
            "documentId",
            "documentVersion",
            "source",
            "level",
            "issuer",
            "kind",
            "mediaType",
            "rule",
            "engineVersion",
            "inheritedFrom",
            "functions");
    private static final Set<String> COMPARATORS = Set.of("gte", "gt", "lte", "lt", "approx", "eq");
    static final Set<String> CHANGES = Set.of("level", "increase", "decrease", "multiple", "peak");
    private static final Set<String> STRINGENCIES = Set.of("strive", "ensure", "plain");

    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of(
            "indicator",
            "canonical",
            "unit",
            "unitSi",
            "comparator",
            "change",
            "annual",
            "year",
            "deadline",
            "deadlineFrom",
            "deadlineTo",
            "periodStart",
            "baseline",
            "stringency",
            "region",
            "sector",
            "responsible",
            "valueFrom",
            "valueTo",
            "valueSiFrom",
            "valueSiTo",
            "confidenceFrom",
            "documentId",
            "documentVersion",
            "source",
            "level",
            "issuer",
            "kind",
            "mediaType",
            "draft",
            "publishedFrom",
            "publishedTo",
            "rule",
            "engineVersion",
            "inheritedFrom",
            "functions",
            "body",
            "text");

    private TargetFilters() {}

    /**
     * The conditions that the parameters ask for.
     *
     * @throws dev.tance.gateway.problem.ProblemException bad request when one of them is wrong
     */
    public static Filters of(Parameters parameters) {
        Filters filters = new Filters()
                .given(parameters, FIELDS)
                .anyOf("comparator", parameters.someOf("comparator", COMPARATORS))
                .anyOf("change", parameters.someOf("change", CHANGES))
                .anyOf("stringency", parameters.someOf("stringency", STRINGENCIES))
                .anyOf("regionPath", parameters.texts("region"))
                .is("annual", parameters.flag("annual"))
                .is("draft", parameters.flag("draft"))
                .anyYear("deadline", parameters.years("year"))
                .anyYear("deadline", parameters.years("deadline"))
                .anyYear("periodStart", parameters.years("periodStart"))
                .anyYear("baseline", parameters.years("baseline"))
                .numbers("deadline", year(parameters, "deadlineFrom"), year(parameters, "deadlineTo"))
                .numbers("value", parameters.decimal("valueFrom"), parameters.decimal("valueTo"))
                .numbers("valueSi", parameters.decimal("valueSiFrom"), parameters.decimal("valueSiTo"))
                .numbers("confidence", parameters.decimal("confidenceFrom"), Optional.empty())
                .dates("published", parameters.date("publishedFrom"), parameters.date("publishedTo"));
        List<String> indicators = parameters.list("indicator");
        if (!indicators.isEmpty()) {
            filters.and(any(indicators.stream().map(TargetFilters::indicator).toList()));
        }
        List<String> bodies = parameters.texts("body");
        if (!bodies.isEmpty()) {
            filters.and(any(bodies.stream().map(TargetFilters::body).toList()));
        }
        parameters.text("text").ifPresent(text -> filters.and(words(text)));
        return filters;
    }

    /**
     * The indicator by its taxonomy id or one of the names that the taxonomy gives it, or by words that stand in it as the
     * text words it.
     */
    public static Query indicator(String indicator) {
        List<FieldValue> ids = new ArrayList<>(List.of(FieldValue.of(indicator)));
        IndicatorDictionary.bundled().named(indicator).forEach(known -> ids.add(FieldValue.of(known.id())));
        Query canonical =
                Query.of(query -> query.terms(terms -> terms.field("canonical").terms(in -> in.value(ids))));
        Query surface = Query.of(query ->
                query.matchPhrase(phrase -> phrase.field("indicatorFolded").query(TextFolding.fold(indicator))));
        return any(List.of(canonical, surface));
    }

    /** The body by its name as written, or all bodies of its function, by the function's id or any of its names. */
    private static Query body(String body) {
        List<Query> ways = new ArrayList<>();
        ways.add(term("responsible", body));
        ways.add(term("functions", body));
        BodyDictionary.bundled().all().stream()
                .filter(function ->
                        function.label().equals(body) || function.names().contains(TextFolding.fold(body)))
                .forEach(function -> ways.add(term("functions", function.id())));
        return any(ways);
    }

    /** Most of the characters, in whatever order. */
    private static Query words(String text) {
        return Query.of(query -> query.match(match ->
                match.field("indicatorFolded").query(TextFolding.fold(text)).minimumShouldMatch("80%")));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query any(List<Query> ways) {
        return Query.of(query -> query.bool(bool -> bool.should(ways).minimumShouldMatch("1")));
    }

    private static Optional<BigDecimal> year(Parameters parameters, String name) {
        return parameters.year(name).map(BigDecimal::valueOf);
    }
}
