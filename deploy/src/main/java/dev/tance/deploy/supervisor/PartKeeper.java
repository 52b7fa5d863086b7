package dev.tance.deploy.supervisor;

import dev.tance.deploy.process.Part;
import dev.tance.deploy.process.PartFailedException;
import dev.tance.deploy.process.PartProcess;
import dev.tance.deploy.state.PartState.Condition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps one part alive: starts it, and starts it again when it dies, until it is stopped. */
final class PartKeeper {
    private static final Duration READY_LIMIT = Duration.ofSeconds(120);

    private final Part part;
    private final PartProcess process;
    private final StateBoard board;
    private final RestartPolicy policy = new RestartPolicy();
    private final CountDownLatch stopping = new CountDownLatch(1);

    PartKeeper(Part part, StateBoard board) {
        this.part = part;
        this.board = board;
        this.process = new PartProcess(part);
    }

    String name() {
        return part.name();
    }

    /**
     * Starts the part for the first time and waits until it is ready.
     *
     * @throws PartFailedException when it does not get ready; its process is gone then
     */
    void start() {
        try {
            startOnce();
        } catch (PartFailedException e) {
            process.kill();
            board.part(name(), state -> state.with(Condition.FAILED, 0, e.getMessage()));
            throw e;
        }
    }

    /** Watches the started part and starts it again whenever it dies; returns when it is stopped or given up. */
    void keep() {
        long started = System.nanoTime();
        while (!isStopping()) {
            process.awaitExit(Duration.ofDays(1));
            if (isStopping() || process.isAlive()) {
                continue;
            }
            Optional<Duration> pause = policy.afterDeath(Duration.ofNanos(System.nanoTime() - started));
            String what = "ended with exit code " + process.exitCode();
            if (pause.isEmpty()) {
                board.part(name(), state -> state.with(Condition.FAILED, 0, what + ", too often: not started again"));
                return;
            }
            board.part(name(), state -> state.restarting(what));
            if (awaitStop(pause.get())) {
                return;
            }
            started = System.nanoTime();
            startAgain();
        }
    }

    /** Ends the part, killing it and its children after the grace has passed; it is not started again. */
    void stop(Duration grace) {
        refuseLaunches();
        List<ProcessHandle> children = process.isAlive()
                ? ProcessHandle.of(process.pid()).stream()
                        .flatMap(ProcessHandle::descendants)
                        .toList()
                : List.of();
        process.stop(grace);
        children.forEach(ProcessHandle::destroyForcibly);
        board.part(
                name(),
                state -> state.condition() == Condition.FAILED ? state : state.with(Condition.STOPPED, 0, null));
    }

    private void startAgain() {
        try {
            startOnce();
        } catch (PartFailedException e) {
            // Dead or hanging: the next round of the loop sees a dead process and decides.
            process.kill();
        }
    }

    private void startOnce() {
        long started = System.nanoTime();
        launchUnlessStopping();
        board.part(name(), state -> state.with(Condition.STARTING, process.pid(), state.message()));
        process.awaitReady(READY_LIMIT);
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        board.part(name(), state -> state.ready(process.pid(), milliseconds));
    }

    private synchronized void launchUnlessStopping() {
        if (isStopping()) {
            throw new PartFailedException(name() + " was stopped before it started");
        }
        process.launch();
    }

    private synchronized void refuseLaunches() {
        stopping.countDown();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean awaitStop(Duration limit) {
        try {
            return stopping.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
