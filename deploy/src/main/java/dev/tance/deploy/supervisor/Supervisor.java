package dev.tance.deploy.supervisor;

import dev.tance.deploy.process.Part;
import dev.tance.deploy.process.PartFailedException;
import dev.tance.deploy.state.SystemState.Phase;
import dev.tance.deploy.system.ServiceDefinition;
import dev.tance.deploy.system.SystemParts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts the servers, then the services, keeps them alive, and ends them in the reverse order of what they need. */
final class Supervisor {
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final List<PartKeeper> servers;
    private final List<PartKeeper> services;
    private final StateBoard board;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean isStopRequested;

    Supervisor(SystemParts system, StateBoard board) {
        this.board = board;
        this.servers = keepers(system.servers());
        this.services = keepers(system.services());
    }

    /**
     * Starts everything and returns when all parts are ready.
     *
     * @throws PartFailedException when a part does not get ready; all others are ended then
     */
    void start() {
        long started = System.nanoTime();
        board.phase(Phase.STARTING, null);
        try {
            inParallel(servers, PartKeeper::start);
            inParallel(services, PartKeeper::start);
        } catch (PartFailedException e) {
            if (!isStopRequested) {
                stopParts();
                board.phase(Phase.FAILED, e.getMessage());
                stopped.countDown();
            }
            throw e;
        }
        board.ready(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
        for (PartKeeper keeper : all()) {
            Thread.ofPlatform().daemon().name("keep-" + keeper.name()).start(keeper::keep);
        }
    }

    /** Ends all parts gracefully: gateway, other services, servers in reverse. */
    void stop() {
        if (stopped.getCount() == 0) {
            return;
        }
        isStopRequested = true;
        board.phase(Phase.STOPPING, null);
        stopParts();
        board.phase(Phase.STOPPED, null);
        stopped.countDown();
    }

    private void stopParts() {
        inParallel(gateway(true), keeper -> keeper.stop(GRACE));
        inParallel(gateway(false), keeper -> keeper.stop(GRACE));
        servers.reversed().forEach(keeper -> keeper.stop(GRACE));
    }

    private List<PartKeeper> gateway(boolean isGateway) {
        return services.stream()
                .filter(keeper -> keeper.name().equals(ServiceDefinition.GATEWAY) == isGateway)
                .toList();
    }

    private List<PartKeeper> keepers(List<Part> parts) {
        return parts.stream().map(part -> new PartKeeper(part, board)).toList();
    }

    private List<PartKeeper> all() {
        List<PartKeeper> all = new ArrayList<>(servers);
        all.addAll(services);
        return all;
    }

    /** Runs an action on all keepers at once; throws the first failure after all have come to an end. */
    private static void inParallel(List<PartKeeper> keepers, Consumer<PartKeeper> action) {
        AtomicReference<@Nullable PartFailedException> failure = new AtomicReference<>();
        List<Thread> threads = keepers.stream()
                .map(keeper -> Thread.ofVirtual().start(() -> {
                    try {
                        action.accept(keeper);
                    } catch (PartFailedException e) {
                        failure.compareAndSet(null, e);
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        PartFailedException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
