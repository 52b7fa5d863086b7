package dev.tance.gateway.replay;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.replay.LetterGroups.LetterGroup;
import dev.tance.gateway.replay.ReplayOrders.Manner;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Entries;
import dev.tance.gateway.search.Filters;
import dev.tance.gateway.search.Page;
import dev.tance.gateway.search.PageSearch;
import dev.tance.gateway.search.PageSearch.Sort;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.IndexedDeadLetter.State;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplaySelection;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Dead letters: listed, shown, sent again, given up. */
@RestController
@RequestMapping("/api/v1/admin/dlq")
public class DeadLetterController {
    private static final List<String> CONDITIONS = List.of("error", "stage", "host", "mediaType", "source");
    private static final Set<String> LISTING =
            Set.of("error", "stage", "host", "mediaType", "source", "state", "limit", "cursor");
    private static final Set<String> STATES =
            Set.of(State.OPEN.code(), State.REDRIVEN.code(), State.DISCARDED.code(), "any");
    private static final int LONGEST_REASON = 500;
    private static final Sort LATEST = new Sort(
            "at",
            List.of(
                    SortOptions.of(sort -> sort.field(field -> field.field("at").order(SortOrder.Desc))),
                    SortOptions.of(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)))));

    private final PageSearch search;
    private final Entries entries;
    private final LetterGroups groups;
    private final ReplayOrders orders;

    public DeadLetterController(PageSearch search, Entries entries, LetterGroups groups, ReplayOrders orders) {
        this.search = search;
        this.entries = entries;
        this.groups = groups;
        this.orders = orders;
    }

    /** A page of letters, and all that match by what they have in common. */
    record Letters(List<LetterView> items, @Nullable String next, long total, List<LetterGroup> groups) {}

    @GetMapping
    Letters list(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.of(request, LISTING);
        String state = parameters.oneOf("state", STATES).orElse(State.OPEN.code());
        Filters filters = new Filters().given(parameters, CONDITIONS);
        if (!state.equals("any")) {
            filters.anyOf("state", List.of(state));
        }
        Query query = filters.toQuery();
        entries.refresh(IndexKind.DEAD_LETTERS);
        Page<LetterView> page = search.page(
                IndexKind.DEAD_LETTERS,
                query,
                LATEST,
                parameters,
                IndexedDeadLetter.class,
                hit -> LetterView.brief(Objects.requireNonNull(hit.source())));
        return new Letters(page.items(), page.next(), page.total(), groups.of(query));
    }

    @GetMapping("/{id}")
    LetterView one(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return entries.find(IndexKind.DEAD_LETTERS, id, IndexedDeadLetter.class)
                .map(LetterView::whole)
                .orElseThrow(() -> ProblemException.notFound("no dead letter has this id"));
    }

    @PostMapping("/redrive")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayView redrive(@RequestBody @Nullable JsonNode body, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        BodyFields fields = fields(body, Set.of("force", "rate", "dryRun", "all"));
        ReplaySelection selection = selection(fields);
        Manner manner = new Manner(
                fields.flag("dryRun"), fields.number("rate", ReplayController.FASTEST), fields.flag("force"), null);
        return ReplayView.of(orders.order(ReplayAction.REDRIVE, null, null, selection, manner));
    }

    @PostMapping("/discard")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayView discard(@RequestBody @Nullable JsonNode body, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        BodyFields fields = fields(body, Set.of("reason", "dryRun", "all"));
        String reason = fields.text("reason");
        if (reason == null || reason.length() > LONGEST_REASON) {
            throw ProblemException.badRequest(
                    "field 'reason' must say why, in at most " + LONGEST_REASON + " characters");
        }
        Manner manner = new Manner(fields.flag("dryRun"), null, false, reason);
        return ReplayView.of(orders.order(ReplayAction.DISCARD, null, null, selection(fields), manner));
    }

    private static BodyFields fields(@Nullable JsonNode body, Set<String> more) {
        Set<String> names = new HashSet<>(SelectionBody.OF_LETTERS);
        names.addAll(more);
        return BodyFields.of(body, names);
    }

    /** A body that selects nothing must say that it means all; an id that is unknown is an error. */
    private ReplaySelection selection(BodyFields fields) throws IOException {
        ReplaySelection selection = SelectionBody.of(fields);
        if (selection.equals(ReplaySelection.ALL) && !fields.flag("all")) {
            throw ProblemException.badRequest("name ids or conditions, or say \"all\": true");
        }
        Map<String, IndexedDeadLetter> known =
                entries.find(IndexKind.DEAD_LETTERS, selection.letters(), IndexedDeadLetter.class);
        for (String id : selection.letters()) {
            if (!known.containsKey(id)) {
                throw ProblemException.notFound("no dead letter has the id " + id);
            }
        }
        return selection;
    }
}
