package dev.tance.gateway.replay;

import dev.tance.contracts.message.Stage;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.replay.ReplayOrders.Manner;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplaySelection;
import dev.tance.index.model.replay.ReplayWish;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

/** Sends messages of a stage through it again. */
@RestController
@RequestMapping("/api/v1/admin/replays")
public class ReplayController {
    static final int FASTEST = 1_000_000;

    private final ReplayOrders orders;

    public ReplayController(ReplayOrders orders) {
        this.orders = orders;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayView order(@RequestBody @Nullable JsonNode body, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        Set<String> names = new HashSet<>(SelectionBody.OF_MESSAGES);
        names.addAll(Set.of("stage", "rate", "dryRun"));
        BodyFields fields = BodyFields.of(body, names);
        Stage stage = SelectionBody.stage(String.valueOf(fields.text("stage")));
        ReplaySelection selection = withoutStages(SelectionBody.of(fields));
        Manner manner = new Manner(fields.flag("dryRun"), fields.number("rate", FASTEST), false, null);
        return ReplayView.of(orders.order(ReplayAction.REPLAY, stage, null, selection, manner));
    }

    /** Here the stage is the one that is replayed, not a condition. */
    private static ReplaySelection withoutStages(ReplaySelection selection) {
        return new ReplaySelection(
                selection.failed(),
                selection.errors(),
                List.of(),
                selection.hosts(),
                selection.mediaTypes(),
                selection.sources(),
                selection.documents(),
                selection.regions(),
                List.of(),
                selection.versionBefore(),
                selection.since(),
                selection.until(),
                selection.offsets());
    }

    @GetMapping
    Page<ReplayView> list(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<ReplayView> items = orders.list().stream().map(ReplayView::of).toList();
        return new Page<>(items, null, items.size());
    }

    @GetMapping("/{number}")
    ReplayView one(@PathVariable String number, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return ReplayView.of(orders.get(number(number)));
    }

    @PostMapping("/{number}/{wish}")
    ReplayView wish(@PathVariable String number, @PathVariable String wish, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        ReplayWish wanted =
                switch (wish.toLowerCase(Locale.ROOT)) {
                    case "pause" -> ReplayWish.PAUSE;
                    case "resume" -> ReplayWish.RUN;
                    case "cancel" -> ReplayWish.CANCEL;
                    default -> throw ProblemException.notFound("a replay can be paused, resumed or cancelled");
                };
        return ReplayView.of(orders.wish(number(number), wanted));
    }

    static int number(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw ProblemException.notFound(
                    "there is no replay '" + text.substring(0, Math.min(text.length(), 60)) + "'");
        }
        return Integer.parseInt(text);
    }
}
