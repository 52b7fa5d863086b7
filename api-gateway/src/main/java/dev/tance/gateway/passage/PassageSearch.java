package dev.tance.gateway.passage;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dev.tance.gateway.passage.Highlighter.Mark;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Facets;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDocument;
import dev.tance.index.model.IndexedPassage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds passages by their text. */
@Component
public class PassageSearch {
    /** Names of the parameters. */
    public static final Set<String> PARAMETERS = parameters();

    private static final Sort BEST = new Sort(
            "score",
            List.of(
                    SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                    SortOptions.of(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)))));

    private final PageSearch search;
    private final Entries entries;
    private final Facets facets;

    public PassageSearch(PageSearch search, Entries entries, Facets facets) {
        this.facets = facets;
        this.search = search;
        this.entries = entries;
    }

    /** Code points into the document's text, end exclusive. */
    public record Match(int start, int end) {}

    /**
     * A passage that was found.
     *
     * @param text the passage as written
     * @param highlight the same as HTML with {@code em} around what was found
     * @param matches the same marks as offsets into the document's text
     * @param titleHighlight the document's title as HTML with the same marks, null without a title
     * @param reasons where what was asked for stands: text, title, number; empty when it was found by another name or by a field
     */
    public record PassageView(
            String id,
            String documentId,
            @Nullable String url,
            @Nullable String title,
            @Nullable String documentNumber,
            @Nullable String regionName,
            @Nullable LocalDate published,
            String version,
            List<String> sectionPath,
            @Nullable Integer page,
            int start,
            int end,
            String text,
            String highlight,
            List<Match> matches,
            @Nullable String titleHighlight,
            List<String> reasons,
            @Nullable Double score) {}

    /**
     * The page that the parameters ask for, the best first.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public Page<PassageView> page(Parameters parameters) throws IOException {
        TextQuery query = TextQuery.parse(parameters
                .text("q")
                .orElseThrow(() -> ProblemException.badRequest("parameter 'q' is missing: say what to search")));
        Highlighter highlighter = new Highlighter(query);
        Query found = query(parameters);
        Page<Hit<IndexedPassage>> hits =
                search.page(IndexKind.PASSAGES, found, BEST, parameters, IndexedPassage.class, hit -> hit);
        Map<String, IndexedDocument> documents = entries.find(
                IndexKind.DOCUMENTS,
                hits.items().stream().map(hit -> source(hit).documentId()).toList(),
                IndexedDocument.class);
        List<PassageView> views = hits.items().stream()
                .map(hit -> view(hit, documents.get(source(hit).documentId()), highlighter))
                .toList();
        return new Page<>(views, hits.next(), hits.total())
                .with(
                        parameters.flag("facets").orElse(false)
                                ? facets.ofDocuments(IndexKind.PASSAGES, found, "documentId")
                                : null);
    }

    /**
     * The query that finds what the parameters ask for, all passages when they name no text.
     *
     * @throws ProblemException bad request when a parameter is wrong
     */
    public static Query query(Parameters parameters) {
        List<Query> conditions = PassageFilters.of(parameters)
                .anyOf("documentId", parameters.texts("documentId"))
                .toList();
        return parameters
                .text("q")
                .map(text -> PassageQuery.of(TextQuery.parse(text), conditions))
                .orElseGet(() -> Query.of(query -> query.bool(bool -> bool.filter(conditions))));
    }

    private static PassageView view(
            Hit<IndexedPassage> hit, @Nullable IndexedDocument document, Highlighter highlighter) {
        IndexedPassage passage = source(hit);
        String text = passage.asWritten();
        List<Mark> marks = highlighter.marks(text);
        String title = document == null ? passage.title() : document.title();
        List<Mark> titleMarks = title == null ? List.of() : highlighter.marks(title);
        return new PassageView(
                passage.id(),
                passage.documentId(),
                document == null ? null : document.url(),
                title,
                document == null ? null : document.documentNumber(),
                document == null ? null : document.regionName(),
                passage.published(),
                passage.version(),
                passage.sectionPath(),
                passage.page(),
                passage.start(),
                passage.end(),
                text,
                Highlighter.html(text, marks),
                marks.stream().map(mark -> match(passage, text, mark)).toList(),
                title == null ? null : Highlighter.html(title, titleMarks),
                reasons(marks, titleMarks, passage, highlighter),
                score(hit));
    }

    private static List<String> reasons(
            List<Mark> text, List<Mark> title, IndexedPassage passage, Highlighter highlighter) {
        List<String> reasons = new ArrayList<>();
        if (!text.isEmpty()) {
            reasons.add("text");
        }
        if (!title.isEmpty()) {
            reasons.add("title");
        }
        if (passage.numberKey() != null && highlighter.isNumber(passage.numberKey())) {
            reasons.add("number");
        }
        return reasons;
    }

    private static Match match(IndexedPassage passage, String text, Mark mark) {
        int start = passage.start() + text.codePointCount(0, mark.start());
        return new Match(start, start + text.codePointCount(mark.start(), mark.end()));
    }

    /** Elasticsearch gives the score among the sort values when the sort names it. */
    private static @Nullable Double score(Hit<IndexedPassage> hit) {
        Double score = hit.score();
        if (score != null || hit.sort().isEmpty()) {
            return score;
        }
        return ((Number) Objects.requireNonNull(hit.sort().getFirst()._get())).doubleValue();
    }

    private static IndexedPassage source(Hit<IndexedPassage> hit) {
        return Objects.requireNonNull(hit.source());
    }

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(PassageFilters.PARAMETERS);
        names.addAll(Set.of("q", "documentId", "facets", "limit", "cursor"));
        return Set.copyOf(names);
    }
}
