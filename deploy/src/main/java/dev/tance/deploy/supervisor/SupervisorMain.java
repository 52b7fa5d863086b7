package dev.tance.deploy.supervisor;

import dev.tance.deploy.process.PartFailedException;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.system.PortPlan;
import dev.tance.deploy.system.SystemParts;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The supervisor's own process: one a data directory, which it locks; ends on SIGTERM, after all parts have ended. */
public final class SupervisorMain {
    private static final long LOG_LIMIT_BYTES = 20L << 20;
    private static final Duration LOG_INTERVAL = Duration.ofSeconds(10);
    private static final int LOCK_ATTEMPTS = 20;

    private SupervisorMain() {}

    /**
     * Runs the system that the data directory's plan asks for.
     *
     * @param arguments the data directory
     */
    public static void main(String[] arguments) throws Exception {
        DataDirectory data = new DataDirectory(Path.of(arguments[0]));
        Optional<DataDirectory.Lock> lock = lock(data);
        if (lock.isEmpty()) {
            fail("another supervisor runs on " + data.path());
        }
        SystemPlan plan = data.readPlan().orElseThrow(() -> new IOException("no plan in " + data.path()));
        PortPlan ports = data.readPorts().forNames(SystemParts.portNames(plan), plan.gatewayPort());
        data.writePorts(ports);
        SystemParts system = SystemParts.create(plan, ports, data.layout());
        StateBoard board = new StateBoard(data, system, "http://127.0.0.1:" + plan.gatewayPort());
        Supervisor supervisor = new Supervisor(system, board);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "stop"));
        try {
            supervisor.start();
        } catch (PartFailedException e) {
            fail(e.getMessage());
        }
        keepLogs(data);
    }

    private static void keepLogs(DataDirectory data) throws IOException, InterruptedException {
        Files.createDirectories(data.layout().logs());
        LogKeeper logs = new LogKeeper(data.layout().logs(), LOG_LIMIT_BYTES);
        while (true) {
            logs.turnOver();
            Thread.sleep(LOG_INTERVAL);
        }
    }

    /** A command that only looks whether the lock is held holds it for a moment: hence several attempts. */
    private static Optional<DataDirectory.Lock> lock(DataDirectory data) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < LOCK_ATTEMPTS; attempt++) {
            Optional<DataDirectory.Lock> lock = data.tryLock();
            if (lock.isPresent()) {
                return lock;
            }
            Thread.sleep(100);
        }
        return Optional.empty();
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
