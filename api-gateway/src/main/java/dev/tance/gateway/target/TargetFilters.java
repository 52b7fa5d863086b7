package dev.tance.gateway.target;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.TextFolding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions that targets can be filtered by: every field of a target, and those of its document. */
final class TargetFilters {
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
            "inheritedFrom");
    private static final Set<String> COMPARATORS = Set.of("gte", "gt", "lte", "lt", "approx", "eq");
    private static final Set<String> CHANGES = Set.of("level", "increase", "decrease", "multiple", "peak");
    private static final Set<String> STRINGENCIES = Set.of("strive", "ensure", "plain");

    /** Names of the parameters. */
    static final Set<String> PARAMETERS = Set.of(
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
            "inheritedFrom");

    private TargetFilters() {}

    static Filters of(Parameters parameters) {
        Filters filters = new Filters()
                .given(parameters, FIELDS)
                .anyOf(
                        "comparator",
                        parameters.oneOf("comparator", COMPARATORS).stream().toList())
                .anyOf("change", parameters.oneOf("change", CHANGES).stream().toList())
                .anyOf(
                        "stringency",
                        parameters.oneOf("stringency", STRINGENCIES).stream().toList())
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
        parameters.text("indicator").ifPresent(indicator -> filters.and(indicator(indicator)));
        return filters;
    }

    /** The indicator by its taxonomy id, or by words that stand in it as the text words it. */
    static Query indicator(String indicator) {
        Query canonical =
                Query.of(query -> query.term(term -> term.field("canonical").value(indicator)));
        Query surface = Query.of(query ->
                query.matchPhrase(phrase -> phrase.field("indicatorFolded").query(TextFolding.fold(indicator))));
        return Query.of(
                query -> query.bool(bool -> bool.should(canonical, surface).minimumShouldMatch("1")));
    }

    private static Optional<BigDecimal> year(Parameters parameters, String name) {
        return parameters.year(name).map(BigDecimal::valueOf);
    }
}
