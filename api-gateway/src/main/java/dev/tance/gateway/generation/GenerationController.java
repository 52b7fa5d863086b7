package dev.tance.gateway.generation;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.tance.contracts.message.Stage;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.replay.BodyFields;
import dev.tance.gateway.replay.ReplayOrders;
import dev.tance.gateway.replay.ReplayOrders.Manner;
import dev.tance.gateway.replay.ReplayView;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.generation.GenerationChanges;
import dev.tance.index.model.generation.Generations;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplaySelection;
import dev.tance.index.model.replay.ReplayState;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Generations: a new one is built beside the served one, compared with it, and takes its place. */
@RestController
@RequestMapping("/api/v1/admin/indexes")
public class GenerationController {
    private static final int FASTEST = 1_000_000;

    private final ElasticsearchClient client;
    private final GenerationChanges changes;
    private final GenerationComparison comparison;
    private final ReplayOrders orders;

    public GenerationController(ElasticsearchClient client, GenerationComparison comparison, ReplayOrders orders) {
        this.client = client;
        this.changes = new GenerationChanges(client);
        this.comparison = comparison;
        this.orders = orders;
    }

    /** @param previous what is served again by a rollback, null when there is none */
    record Served(int served, @Nullable Integer previous) {
        static Served of(Generations generations) {
            return new Served(generations.served(), generations.previous());
        }
    }

    @GetMapping
    Page<GenerationView> list(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        Generations generations = Generations.read(client);
        List<GenerationView> views = new ArrayList<>();
        for (int number : generations.all()) {
            views.add(view(number, generations));
        }
        return new Page<>(views, null, views.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    GenerationView build(@RequestBody @Nullable JsonNode body, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        BodyFields fields = BodyFields.of(body, Set.of("stage", "rate"));
        Stage stage = stage(fields.text("stage"));
        Integer rate = fields.number("rate", FASTEST);
        for (ReplayJob job : orders.list()) {
            if (job.generation() != null && !job.state().isEnd()) {
                throw ProblemException.badRequest("generation " + job.generation() + " is being built; wait for replay "
                        + job.number() + " or cancel it");
            }
        }
        int number = changes.create();
        var unused = orders.order(
                ReplayAction.REPLAY, stage, number, ReplaySelection.ALL, new Manner(false, rate, false, null));
        return view(number, Generations.read(client));
    }

    private static Stage stage(@Nullable String name) {
        return switch (name == null ? "tag" : name) {
            case "extract" -> Stage.EXTRACT;
            case "tag" -> Stage.TAG;
            case "index" -> Stage.INDEX;
            default -> throw ProblemException.badRequest("field 'stage' must be one of extract, tag, index");
        };
    }

    @GetMapping("/{number}/diff")
    GenerationDiff diff(@PathVariable String number, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        Generations generations = Generations.read(client);
        return comparison.compare(generations.served(), known(number, generations));
    }

    @PostMapping("/{number}/promote")
    Served promote(@PathVariable String number, @RequestBody @Nullable JsonNode body, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        boolean isForced = BodyFields.of(body, Set.of("force")).flag("force");
        Generations generations = Generations.read(client);
        int wanted = known(number, generations);
        if (wanted == generations.served()) {
            throw ProblemException.badRequest("generation " + wanted + " is served already");
        }
        if (!generations.following().contains(wanted)) {
            throw ProblemException.badRequest("generation " + wanted + " does not follow the live traffic");
        }
        Optional<ReplayJob> replay = orders.ofGeneration(wanted);
        boolean isBuilt = replay.isEmpty() || replay.get().state() == ReplayState.COMPLETE;
        if (!isBuilt && !isForced) {
            throw ProblemException.badRequest("generation " + wanted + " is not built to its end: replay "
                    + replay.get().number() + " is " + replay.get().state().code());
        }
        return serve(wanted);
    }

    @PostMapping("/rollback")
    Served rollback(@RequestBody @Nullable JsonNode body, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        BodyFields.of(body, Set.of());
        Integer previous = Generations.read(client).previous();
        if (previous == null) {
            throw ProblemException.badRequest("no generation was served before this one");
        }
        return serve(previous);
    }

    private Served serve(int number) throws IOException {
        // What was written a moment ago is to be seen at once by those who asked the other generation a moment ago
        client.indices()
                .refresh(request -> request.index(IndexKind.ofGeneration().stream()
                        .map(kind -> kind.generation(number))
                        .toList()));
        changes.serve(number);
        return Served.of(Generations.read(client));
    }

    @PostMapping("/{number}/drop")
    Served drop(@PathVariable String number, @RequestBody @Nullable JsonNode body, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        BodyFields.of(body, Set.of());
        Generations generations = Generations.read(client);
        int unwanted = known(number, generations);
        if (unwanted == generations.served()) {
            throw ProblemException.badRequest("generation " + unwanted + " is served and cannot be dropped");
        }
        changes.drop(unwanted);
        return Served.of(Generations.read(client));
    }

    private static int known(String number, Generations generations) {
        if (!number.matches("[1-9]\\d{0,5}") || !generations.all().contains(Integer.valueOf(number))) {
            throw ProblemException.notFound("there is no such generation; there are " + generations.all());
        }
        return Integer.parseInt(number);
    }

    private GenerationView view(int number, Generations generations) throws IOException {
        String role = number == generations.served()
                ? "served"
                : Integer.valueOf(number).equals(generations.previous())
                        ? "previous"
                        : generations.following().contains(number) ? "following" : "idle";
        return new GenerationView(
                number,
                role,
                count(IndexKind.DOCUMENTS, number),
                count(IndexKind.TARGETS, number),
                orders.ofGeneration(number).map(ReplayView::of).orElse(null));
    }

    private long count(IndexKind kind, int number) throws IOException {
        client.indices().refresh(request -> request.index(kind.generation(number)));
        return client.count(request -> request.index(kind.generation(number))).count();
    }
}
