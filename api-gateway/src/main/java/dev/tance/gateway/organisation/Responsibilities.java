package dev.tance.gateway.organisation;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.dictionary.BodyDictionary;
import dev.tance.gateway.dictionary.BodyDictionary.Function;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedBody;
import dev.tance.index.model.TextFolding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what bodies answer for. */
@Component
public class Responsibilities {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = Set.of(
            "region",
            "level",
            "kind",
            "source",
            "issuer",
            "documentId",
            "role",
            "year",
            "deadlineFrom",
            "deadlineTo",
            "draft",
            "publishedFrom",
            "publishedTo",
            "sort",
            "limit",
            "cursor");

    private static final Set<String> ROLES = Set.of("lead", "co", "owner");
    private static final String BY_PLACE = "place";
    private static final String BY_DEADLINE = "deadline";

    private final PageSearch search;

    public Responsibilities(PageSearch search) {
        this.search = search;
    }

    /**
     * The page of what a body answers for.
     *
     * @param body a function by its id or any name that bodies of it go by (发改委), or a body's whole name
     */
    public Page<IndexedBody> of(String body, Parameters parameters) throws IOException {
        return page(filters(parameters).and(named(body)), parameters);
    }

    /** The page of all bodies that a document makes responsible, in the order of its text. */
    public Page<IndexedBody> ofDocument(String id, Parameters parameters) throws IOException {
        return page(filters(parameters).anyOf("documentId", List.of(id)), parameters);
    }

    private Page<IndexedBody> page(Filters filters, Parameters parameters) throws IOException {
        return search.page(
                IndexKind.BODIES,
                filters.toQuery(),
                sort(parameters),
                parameters,
                IndexedBody.class,
                hit -> Objects.requireNonNull(hit.source()));
    }

    private static Filters filters(Parameters parameters) {
        return new Filters()
                .given(parameters, List.of("level", "kind", "source", "issuer", "documentId"))
                .anyOf("role", parameters.someOf("role", ROLES))
                .anyOf("regionPath", parameters.texts("region"))
                .anyYear("deadlines", parameters.years("year"))
                .numbers("deadlines", year(parameters, "deadlineFrom"), year(parameters, "deadlineTo"))
                .is("draft", parameters.flag("draft"))
                .dates("published", parameters.date("publishedFrom"), parameters.date("publishedTo"));
    }

    /** All names of the function where the words are nothing but one of its names, else the name as written. */
    static Query named(String body) {
        BodyDictionary dictionary = BodyDictionary.bundled();
        String folded = TextFolding.fold(body);
        Optional<Function> function = dictionary
                .find(body)
                .or(() -> dictionary.all().stream()
                        .filter(each ->
                                each.label().equals(folded) || each.names().contains(folded))
                        .findFirst());
        Query byName = Query.of(
                query -> query.matchPhrase(phrase -> phrase.field("nameFolded").query(folded)));
        return function.map(known -> Query.of(query -> query.bool(bool -> bool.should(should ->
                                should.term(term -> term.field("function").value(known.id())))
                        .should(byName)
                        .minimumShouldMatch("1"))))
                .orElse(byName);
    }

    private static Sort sort(Parameters parameters) {
        String name = parameters.oneOf("sort", Set.of(BY_PLACE, BY_DEADLINE)).orElse(BY_PLACE);
        SortOptions document = ascending("documentId");
        SortOptions number = ascending("number");
        return name.equals(BY_PLACE)
                ? new Sort(name, List.of(document, number))
                : new Sort(name, List.of(ascending("deadlines"), document, number));
    }

    private static SortOptions ascending(String name) {
        return SortOptions.of(sort ->
                sort.field(field -> field.field(name).order(SortOrder.Asc).missing("_last")));
    }

    private static Optional<BigDecimal> year(Parameters parameters, String name) {
        return parameters.year(name).map(BigDecimal::valueOf);
    }
}
