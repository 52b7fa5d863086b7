package dev.tance.extract.pipeline;

import dev.tance.extract.worker.WorkerPool;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends child processes that have no work, so that a service at rest gives their memory back. */
class IdleWorkers {
    private static final int EVERY_MILLISECONDS = 20_000;

    private final List<WorkerPool> pools;

    IdleWorkers(List<WorkerPool> pools) {
        this.pools = pools;
    }

    @Scheduled(fixedDelay = EVERY_MILLISECONDS, initialDelay = EVERY_MILLISECONDS)
    void endIdle() {
        pools.forEach(WorkerPool::endIdle);
    }
}
