package dev.tance.extract.worker;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.RetryLaterException;
import dev.tance.extract.document.Reading;
import dev.tance.extract.file.ParseTask;
import dev.tance.extract.recognition.RecognitionSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Keeps child processes that read files. They start when they are first needed, are replaced after a crash, a time-out or
 * a number of files, and end when they are idle. Safe for use by any number of threads; those beyond the number of
 * processes wait.
 */
public final class WorkerPool implements AutoCloseable {
    /** A file whose readers are killed from outside so often is the likely cause itself: the system ran out of memory. */
    private static final int TRIES = 3;

    private final WorkerSettings settings;
    private final RecognitionSettings recognition;
    private final Class<?> main;
    private final Clock clock;
    private final Semaphore free;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private boolean closed;

    /** A process without work. */
    private record Idle(WorkerProcess process, Instant since) {}

    /** A pool whose children recognise pages with the default settings when they are asked to. */
    public WorkerPool(WorkerSettings settings, Clock clock) {
        this(settings, RecognitionSettings.DEFAULT, clock);
    }

    /** @param recognition how the children recognise pages when they are asked to */
    public WorkerPool(WorkerSettings settings, RecognitionSettings recognition, Clock clock) {
        this(settings, recognition, WorkerMain.class, clock);
    }

    WorkerPool(WorkerSettings settings, Class<?> main, Clock clock) {
        this(settings, RecognitionSettings.DEFAULT, main, clock);
    }

    private WorkerPool(WorkerSettings settings, RecognitionSettings recognition, Class<?> main, Clock clock) {
        this.settings = settings;
        this.recognition = recognition;
        this.main = main;
        this.clock = clock;
        this.free = new Semaphore(settings.processes(), true);
    }

    /**
     * Has a child read a file, waiting for one to be free.
     *
     * @throws DocumentException the file's failure: a dead letter
     * @throws RetryLaterException when no child can be started
     */
    public Reading read(ParseTask task) throws DocumentException {
        for (int tries = 1; ; tries++) {
            try {
                return readOnce(task);
            } catch (WorkerKilledException e) {
                if (tries == TRIES) {
                    throw new DocumentException(
                            ErrorCode.PARSER_CRASHED, e.getMessage() + ", " + TRIES + " times in a row", e);
                }
            }
        }
    }

    private Reading readOnce(ParseTask task) throws DocumentException, WorkerKilledException {
        acquire();
        WorkerProcess worker = null;
        try {
            worker = take();
            return worker.read(task, settings.total(), settings.progress());
        } catch (IOException e) {
            throw new RetryLaterException("cannot start a parser: " + e.getMessage(), e);
        } finally {
            if (worker != null) {
                giveBack(worker);
            }
            free.release();
        }
    }

    /** The bounds that tasks for this pool carry. */
    public WorkerSettings settings() {
        return settings;
    }

    /** How the children recognise pages. */
    public RecognitionSettings recognition() {
        return recognition;
    }

    private void acquire() {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetryLaterException("interrupted while waiting for a parser", e);
        }
    }

    private WorkerProcess take() throws IOException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                WorkerProcess process = idle.pop().process();
                if (process.isAlive()) {
                    return process;
                }
            }
        }
        return WorkerProcess.start(WorkerCommand.of(settings.heapMegabytes(), recognition, main));
    }

    private void giveBack(WorkerProcess worker) {
        synchronized (idle) {
            if (closed || !worker.isAlive() || worker.files() >= settings.filesPerProcess()) {
                worker.close();
            } else {
                idle.push(new Idle(worker, clock.instant()));
            }
        }
    }

    /** Ends processes that had no work for as long as the settings say. */
    public void endIdle() {
        Instant limit = clock.instant().minus(settings.idle());
        synchronized (idle) {
            idle.removeIf(entry -> {
                boolean old = entry.since().isBefore(limit);
                if (old) {
                    entry.process().close();
                }
                return old;
            });
        }
    }

    /** Process ids of the children that wait for work. */
    List<Long> idleProcesses() {
        synchronized (idle) {
            return idle.stream().map(entry -> entry.process().pid()).toList();
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(entry -> entry.process().close());
            idle.clear();
        }
    }
}
