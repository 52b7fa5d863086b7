package dev.tance.deploy.control;

import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.OwnProcesses;
import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.ServiceDefinition;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the system of a data directory, or what an earlier run left of it. */
public final class SystemStopper {
    private static final Duration SUPERVISOR_LIMIT = Duration.ofSeconds(110);
    private static final Duration PART_LIMIT = Duration.ofSeconds(20);
    private static final List<String> LAST = List.of("elasticsearch", "kafka");

    private final DataDirectory data;
    private final Progress progress;

    /** Creates a stopper that tells how it gets on. */
    public SystemStopper(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * Ends everything gracefully, and kills what does not end in time.
     *
     * @return whether anything ran
     * @throws IOException when the data directory cannot be read
     */
    public boolean stop() throws IOException {
        boolean wasRunning = stopSupervisor();
        return stopLeftovers() || wasRunning;
    }

    /** Ends processes that run without a supervisor: gateway, services, Elasticsearch, Kafka; tells whether there were any. */
    public boolean stopLeftovers() {
        List<ProcessHandle> leftovers = OwnProcesses.of(data.layout()).stream()
                .sorted(Comparator.comparingInt(process -> order(OwnProcesses.partName(process))))
                .toList();
        for (ProcessHandle leftover : leftovers) {
            progress.tell("stopping " + OwnProcesses.partName(leftover) + " (process " + leftover.pid() + ")");
            end(leftover, PART_LIMIT);
        }
        return !leftovers.isEmpty();
    }

    private boolean stopSupervisor() throws IOException {
        if (!data.isLocked()) {
            return false;
        }
        for (ProcessHandle process : OwnProcesses.of(data.layout())) {
            if (OwnProcesses.partName(process).equals(Layout.SUPERVISOR)) {
                progress.tell("stopping the system on " + data.path());
                end(process, SUPERVISOR_LIMIT);
            }
        }
        return true;
    }

    private static void end(ProcessHandle process, Duration limit) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!awaitExit(process, limit)) {
            process.destroyForcibly();
            awaitExit(process, PART_LIMIT);
        }
        // A supervisor's children have ended with it; a service's parsing children must not outlive it.
        if (!OwnProcesses.partName(process).equals(Layout.SUPERVISOR)) {
            children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean awaitExit(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A supervisor first, so that it starts nothing again; servers after everything that uses them. */
    private static int order(String part) {
        if (part.equals(Layout.SUPERVISOR)) {
            return 0;
        }
        if (part.equals(ServiceDefinition.GATEWAY)) {
            return 1;
        }
        return LAST.contains(part) ? 3 + LAST.indexOf(part) : 2;
    }
}
