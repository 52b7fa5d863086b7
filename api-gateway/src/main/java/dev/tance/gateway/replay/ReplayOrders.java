package dev.tance.gateway.replay;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import dev.tance.contracts.message.Stage;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplaySelection;
import dev.tance.index.model.replay.ReplayState;
import dev.tance.index.model.replay.ReplayWish;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters replays and what operators want of them. */
@Component
public class ReplayOrders {
    private static final int CONFLICT = 409;
    private static final int TRIES = 20;
    private static final int MOST_LISTED = 500;

    private final ElasticsearchClient client;
    private final Clock clock;

    public ReplayOrders(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** How a replay is to be done. */
    public record Manner(
            boolean isDryRun,
            @Nullable Integer rate,
            boolean isForced,
            @Nullable String reason) {}

    /** Enters a replay under the next number. */
    public ReplayJob order(
            ReplayAction action,
            @Nullable Stage stage,
            @Nullable Integer generation,
            ReplaySelection selection,
            Manner manner)
            throws IOException {
        ReplayJob job = new ReplayJob(
                0,
                action,
                stage,
                generation,
                selection,
                manner.isDryRun(),
                manner.rate(),
                manner.isForced(),
                manner.reason(),
                clock.instant(),
                ReplayWish.RUN,
                ReplayState.WAITING,
                ReplayProgress.NONE);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            ReplayJob numbered = job.numbered(last() + 1);
            if (create(numbered)) {
                return numbered;
            }
        }
        throw new IOException("others enter replays all the time");
    }

    private int last() throws IOException {
        client.indices().refresh(request -> request.index(IndexKind.REPLAYS.alias()));
        return list(1).stream().mapToInt(ReplayJob::number).max().orElse(0);
    }

    private boolean create(ReplayJob job) throws IOException {
        try {
            client.index(request -> request.index(IndexKind.REPLAYS.alias())
                    .id(ReplayJob.id(job.number()))
                    .opType(OpType.Create)
                    .refresh(Refresh.True)
                    .document(job));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    /** The latest replays, the newest first. */
    public List<ReplayJob> list() throws IOException {
        return list(MOST_LISTED);
    }

    private List<ReplayJob> list(int size) throws IOException {
        return client
                .search(
                        request -> request.index(IndexKind.REPLAYS.alias())
                                .size(size)
                                .sort(sort -> sort.field(
                                        field -> field.field("number").order(SortOrder.Desc))),
                        ReplayJob.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    /** The replay that fills a generation, the latest when there are several. */
    public Optional<ReplayJob> ofGeneration(int generation) throws IOException {
        return list().stream()
                .filter(job -> job.generation() != null && job.generation() == generation)
                .findFirst();
    }

    /** @throws ProblemException not found when there is none of this number */
    public ReplayJob get(int number) throws IOException {
        ReplayJob job = read(number).source();
        if (job == null) {
            throw ProblemException.notFound("there is no replay " + number);
        }
        return job;
    }

    /**
     * Notes what the operator wants; the process that works on the replay follows within about a second.
     *
     * @throws ProblemException bad request when the replay has ended
     */
    public ReplayJob wish(int number, ReplayWish wish) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            GetResponse<ReplayJob> known = read(number);
            ReplayJob job = known.source();
            if (job == null) {
                throw ProblemException.notFound("there is no replay " + number);
            }
            if (job.state().isEnd()) {
                throw ProblemException.badRequest(
                        "replay " + number + " is " + job.state().code() + " already");
            }
            ReplayJob wished = job.wished(wish);
            try {
                client.index(request -> request.index(IndexKind.REPLAYS.alias())
                        .id(ReplayJob.id(number))
                        .ifSeqNo(known.seqNo())
                        .ifPrimaryTerm(known.primaryTerm())
                        .document(wished));
                return wished;
            } catch (ElasticsearchException e) {
                if (e.status() != CONFLICT) {
                    throw e;
                }
            }
        }
        throw new IOException("replay " + number + " is being changed all the time");
    }

    private GetResponse<ReplayJob> read(int number) throws IOException {
        return client.get(
                request -> request.index(IndexKind.REPLAYS.alias()).id(ReplayJob.id(number)), ReplayJob.class);
    }
}
