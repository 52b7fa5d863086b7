package dev.tance.index.testing;

import dev.tance.contracts.message.Stage;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplaySelection;
import dev.tance.index.model.replay.ReplayState;
import dev.tance.index.model.replay.ReplayWish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Replays as the gateway would enter them. */
public final class Replays {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000);

    private final RunningIndex index;

    public Replays(RunningIndex index) {
        this.index = index;
    }

    public static ReplayJob replay(Stage stage, ReplaySelection selection) {
        return job(ReplayAction.REPLAY, stage, selection, null);
    }

    public static ReplayJob redrive(ReplaySelection selection) {
        return job(ReplayAction.REDRIVE, null, selection, null);
    }

    public static ReplayJob discard(ReplaySelection selection, String reason) {
        return job(ReplayAction.DISCARD, null, selection, reason);
    }

    public static ReplaySelection ofSource(String source) {
        return new ReplaySelection(
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(source),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    public static ReplayJob dry(ReplayJob job) {
        return with(job, job.generation(), true, job.rate(), job.isForced(), job.progress());
    }

    public static ReplayJob forced(ReplayJob job) {
        return with(job, job.generation(), job.isDryRun(), job.rate(), true, job.progress());
    }

    public static ReplayJob paced(ReplayJob job, int rate) {
        return with(job, job.generation(), job.isDryRun(), rate, job.isForced(), job.progress());
    }

    public static ReplayJob into(ReplayJob job, int generation) {
        return with(job, generation, job.isDryRun(), job.rate(), job.isForced(), job.progress());
    }

    public static ReplayJob heldBy(ReplayJob job, String owner, Instant until) {
        ReplayProgress held = job.progress().heldBy(owner, until, Instant.now());
        return with(job, job.generation(), job.isDryRun(), job.rate(), job.isForced(), held);
    }

    /** Enters a replay, which the service then works off. */
    public int enter(ReplayJob job) {
        put(job);
        return job.number();
    }

    public void wish(int number, ReplayWish wish) {
        try {
            for (int attempt = 0; attempt < 20; attempt++) {
                var known = index.client()
                        .get(
                                request ->
                                        request.index(IndexKind.REPLAYS.alias()).id(ReplayJob.id(number)),
                                ReplayJob.class);
                ReplayJob changed =
                        java.util.Objects.requireNonNull(known.source()).wished(wish);
                try {
                    index.client()
                            .index(request -> request.index(IndexKind.REPLAYS.alias())
                                    .id(ReplayJob.id(number))
                                    .ifSeqNo(known.seqNo())
                                    .ifPrimaryTerm(known.primaryTerm())
                                    .document(changed));
                    return;
                } catch (co.elastic.clients.elasticsearch._types.ElasticsearchException e) {
                    if (e.status() != 409) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReplayJob await(int number, Predicate<ReplayJob> expected) {
        return index.await(IndexKind.REPLAYS, ReplayJob.id(number), ReplayJob.class, expected);
    }

    public ReplayJob awaitState(int number, ReplayState state) {
        return await(number, job -> job.state() == state);
    }

    private void put(ReplayJob job) {
        try {
            index.client()
                    .index(request -> request.index(IndexKind.REPLAYS.alias())
                            .id(ReplayJob.id(job.number()))
                            .document(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReplayJob job(
            ReplayAction action, @Nullable Stage stage, ReplaySelection selection, @Nullable String reason) {
        return new ReplayJob(
                NUMBERS.incrementAndGet(),
                action,
                stage,
                null,
                selection,
                false,
                null,
                false,
                reason,
                Instant.now(),
                ReplayWish.RUN,
                ReplayState.WAITING,
                ReplayProgress.NONE);
    }

    private static ReplayJob with(
            ReplayJob job,
            @Nullable Integer generation,
            boolean dry,
            @Nullable Integer rate,
            boolean forced,
            ReplayProgress progress) {
        return new ReplayJob(
                job.number(),
                job.action(),
                job.stage(),
                generation,
                job.selection(),
                dry,
                rate,
                forced,
                job.reason(),
                job.createdAt(),
                job.wish(),
                job.state(),
                progress);
    }
}
