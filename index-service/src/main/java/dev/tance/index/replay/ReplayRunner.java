package dev.tance.index.replay;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.model.replay.ReplayAction;
import dev.tance.index.model.replay.ReplayJob;
import dev.tance.index.model.replay.ReplayProgress;
import dev.tance.index.model.replay.ReplayState;
import dev.tance.index.model.replay.ReplayStep;
import dev.tance.index.model.replay.ReplayWish;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Works off replays, a step of each in turn. A replay is held by one process at a time; when that one is gone, another
 * takes over where the job's entry says it stands.
 */
@Component
public class ReplayRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration RENEW_BEFORE = Duration.ofSeconds(10);
    /** What the lanes hold at most before replays wait: soon treated when an operator pauses or cancels. */
    private static final long LARGEST_BACKLOG = 2_000;

    private final String me = UUID.randomUUID().toString();
    private final ReplayJobs jobs;
    private final ReplayWorks works;
    private final Backlog backlog;
    private final Clock clock;
    private final Map<Integer, ReplayWork> underWay = new HashMap<>();
    private final Map<Integer, Pace> paces = new HashMap<>();

    public ReplayRunner(ReplayJobs jobs, ReplayWorks works, Backlog backlog, Clock clock) {
        this.jobs = jobs;
        this.works = works;
        this.backlog = backlog;
        this.clock = clock;
    }

    /**
     * Does a step of each open replay.
     *
     * @return whether anything was done, so that the next turn should follow at once
     */
    boolean turn() throws IOException {
        boolean progressed = false;
        Set<Integer> open = new HashSet<>();
        for (ReplayJob job : jobs.open()) {
            open.add(job.number());
            progressed |= workOn(job.number());
        }
        Set.copyOf(underWay.keySet()).stream()
                .filter(number -> !open.contains(number))
                .forEach(this::forget);
        return progressed;
    }

    /** Lets go of everything, so that another process can go on at once. */
    void stop() throws IOException {
        for (Integer number : Set.copyOf(underWay.keySet())) {
            forget(number);
            var unused = jobs.change(
                    number,
                    job -> isMine(job) ? job.at(job.state(), job.progress().heldBy(null, null, clock.instant())) : job);
        }
    }

    private boolean workOn(int number) throws IOException {
        Optional<ReplayJob> held = jobs.change(number, this::claimed).filter(this::isMine);
        if (held.isEmpty()) {
            forget(number);
            return false;
        }
        ReplayJob job = held.get();
        try {
            return switch (job.state()) {
                case WAITING -> begin(job);
                case RUNNING -> step(job);
                case DRAINING -> drain(job);
                default -> false;
            };
        } catch (IOException | RetryLaterException e) {
            LOG.warn("Replay {} waits and goes on: {}", number, e.toString());
            return false;
        } catch (RuntimeException e) {
            LOG.error("Replay {} cannot go on", number, e);
            end(job, ReplayState.FAILED, e.toString());
            return false;
        }
    }

    /** The job as this process takes it, as far as another does not hold it; and as the operator wants it. */
    private ReplayJob claimed(ReplayJob job) {
        Instant now = clock.instant();
        Instant until = job.progress().leaseUntil();
        boolean isFree = until == null || !until.isAfter(now);
        if (job.state().isEnd() || !(isFree || isMine(job))) {
            return job;
        }
        if (job.wish() == ReplayWish.CANCEL) {
            return job.at(ReplayState.CANCELLED, job.progress().ended(now, null));
        }
        if (job.wish() == ReplayWish.PAUSE) {
            return job.state() == ReplayState.PAUSED
                    ? job
                    : job.at(ReplayState.PAUSED, job.progress().heldBy(null, null, now));
        }
        boolean isFresh = isMine(job) && until != null && until.isAfter(now.plus(RENEW_BEFORE));
        ReplayProgress progress = isFresh ? job.progress() : job.progress().heldBy(me, now.plus(LEASE), now);
        return job.at(job.state() == ReplayState.PAUSED ? resumed(job) : job.state(), progress);
    }

    private static ReplayState resumed(ReplayJob job) {
        return job.progress().startedAt() == null ? ReplayState.WAITING : ReplayState.RUNNING;
    }

    private boolean isMine(ReplayJob job) {
        return me.equals(job.progress().owner());
    }

    private boolean begin(ReplayJob job) throws IOException {
        ReplayProgress begun = work(job).begin(job);
        LOG.info(
                "Replay {} ({}) begins: {} to look at",
                job.number(),
                job.action().code(),
                begun.total());
        save(job, ReplayState.RUNNING, begun);
        return true;
    }

    private boolean step(ReplayJob job) throws IOException {
        boolean sends = !job.isDryRun() && job.action() != ReplayAction.DISCARD;
        if (sends && backlog.from(job.stage()) > LARGEST_BACKLOG) {
            return false;
        }
        Pace pace = paces.computeIfAbsent(job.number(), number -> new Pace(job.rate(), clock));
        int budget = job.isDryRun() ? Integer.MAX_VALUE : pace.budget();
        if (budget == 0) {
            return false;
        }
        ReplayStep step = work(job).step(job, budget);
        pace.spent(step.sent());
        ReplayState next = !step.isLast() ? ReplayState.RUNNING : sends ? ReplayState.DRAINING : ReplayState.COMPLETE;
        ReplayProgress progress = job.progress().on(step);
        save(job, next, next.isEnd() ? progress.ended(clock.instant(), null) : progress);
        return true;
    }

    private boolean drain(ReplayJob job) throws IOException {
        if (backlog.from(job.stage()) > 0) {
            return false;
        }
        end(job, ReplayState.COMPLETE, null);
        return true;
    }

    private void end(ReplayJob job, ReplayState state, @org.jspecify.annotations.Nullable String why)
            throws IOException {
        save(job, state, job.progress().ended(clock.instant(), why));
        LOG.info(
                "Replay {} is {}: {} sent of {} selected",
                job.number(),
                state.code(),
                job.progress().sent(),
                job.progress().selected());
    }

    /** Writes how far it is, unless another process has taken it over meanwhile, which then does the step again. */
    private void save(ReplayJob job, ReplayState state, ReplayProgress progress) throws IOException {
        Optional<ReplayJob> after =
                jobs.change(job.number(), known -> isMine(known) ? known.at(state, progress) : known);
        if (after.isEmpty() || !Objects.equals(after.get().progress(), progress) || state.isEnd()) {
            forget(job.number());
        }
    }

    private ReplayWork work(ReplayJob job) {
        return underWay.computeIfAbsent(job.number(), number -> works.of(job));
    }

    private void forget(int number) {
        paces.remove(number);
        ReplayWork work = underWay.remove(number);
        if (work != null) {
            work.close();
        }
    }
}
