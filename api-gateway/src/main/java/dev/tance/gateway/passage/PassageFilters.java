package dev.tance.gateway.passage;

import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.index.model.DocumentNumbers;
import java.util.List;
import java.util.Set;

/** The conditions that passages can be filtered by. */
final class PassageFilters {
    private static final List<String> FIELDS = List.of("source", "level", "issuer", "kind", "mediaType");

    /** Names of the parameters. */
    static final Set<String> PARAMETERS = Set.of(
            "source",
            "level",
            "issuer",
            "kind",
            "mediaType",
            "region",
            "draft",
            "documentNumber",
            "publishedFrom",
            "publishedTo");

    private PassageFilters() {}

    static Filters of(Parameters parameters) {
        return new Filters()
                .given(parameters, FIELDS)
                .anyOf("regionPath", parameters.texts("region"))
                .anyOf(
                        "numberKey",
                        parameters.text("documentNumber").map(DocumentNumbers::key).stream()
                                .toList())
                .is("draft", parameters.flag("draft"))
                .dates("published", parameters.date("publishedFrom"), parameters.date("publishedTo"));
    }
}
