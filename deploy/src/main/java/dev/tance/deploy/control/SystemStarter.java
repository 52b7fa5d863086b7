package dev.tance.deploy.control;

import dev.tance.deploy.process.JavaCommand;
import dev.tance.deploy.process.LogTail;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.SystemState;
import dev.tance.deploy.state.SystemState.Phase;
import dev.tance.deploy.system.Layout;
import dev.tance.deploy.system.SystemPlan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts a supervisor for a data directory and waits until everything that it runs is ready. */
public final class SystemStarter {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int SUPERVISOR_HEAP_MEGABYTES = 32;

    private final DataDirectory data;
    private final Progress progress;
    private final Set<String> toldReady = new HashSet<>();

    /** Creates a starter that tells how it gets on. */
    public SystemStarter(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * How a start ended.
     *
     * @param state the running system
     * @param wasRunning whether it ran already, so that nothing was started
     */
    public record Outcome(SystemState state, boolean wasRunning) {}

    /** A start that cannot be, or that failed; the message is one line for people. Nothing is left running. */
    public static final class StartFailedException extends Exception {
        private static final long serialVersionUID = 1L;

        StartFailedException(String message) {
            super(message);
        }
    }

    /**
     * Starts the plan, unless a system runs on the data directory already: then waits for that one.
     *
     * @throws StartFailedException when the machine cannot run it, or a part did not get ready
     * @throws IOException when the data directory's files cannot be written or the supervisor cannot be started
     */
    public Outcome start(SystemPlan plan) throws StartFailedException, IOException, InterruptedException {
        refuse(Preflight.directoryTrouble(data.path()));
        if (data.isLocked()) {
            data.readState().ifPresent(this::takeReadyAsKnown);
            return new Outcome(awaitReady(Optional.empty()), true);
        }
        SystemStopper stopper = new SystemStopper(
                data, line -> progress.tell("an earlier run on " + data.path() + " left parts behind: " + line));
        stopper.stopLeftovers();
        refuse(Preflight.trouble(data.path(), plan.gatewayPort()));
        data.writePlan(plan);
        data.forgetState();
        return new Outcome(awaitReady(Optional.of(launchSupervisor())), false);
    }

    private Process launchSupervisor() throws IOException {
        Layout layout = data.layout();
        Files.createDirectories(layout.logs());
        JavaCommand java = new JavaCommand()
                .maximumHeapMegabytes(SUPERVISOR_HEAP_MEGABYTES)
                .option("-XX:TieredStopAtLevel=1")
                .option("-Xss256k")
                .classPath(System.getProperty("java.class.path"))
                .mainClass("dev.tance.deploy.supervisor.SupervisorMain")
                .argument(data.path().toString());
        layout.markers(Layout.SUPERVISOR).forEach(java::option);
        List<String> command = new ArrayList<>(detaching());
        command.addAll(java.toList());
        return new ProcessBuilder(command)
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        layout.log(Layout.SUPERVISOR).toFile()))
                .start();
    }

    /** A program that takes the supervisor out of this terminal's reach, where the system has one. */
    private static List<String> detaching() {
        for (String program : List.of("setsid", "nohup")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                    return List.of(program);
                }
            }
        }
        return List.of();
    }

    private SystemState awaitReady(Optional<Process> supervisor)
            throws StartFailedException, IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<SystemState> state = data.readState();
            state.ifPresent(this::tellNewlyReady);
            if (state.isPresent() && state.get().phase() == Phase.READY) {
                return state.get();
            }
            boolean isGone = supervisor.isPresent() ? !supervisor.get().isAlive() : !data.isLocked();
            if (isGone) {
                throw new StartFailedException(whyFailed());
            }
            Thread.sleep(POLL);
        }
        new SystemStopper(data, progress).stop();
        throw new StartFailedException("the system was not ready within " + LIMIT.toMinutes()
                + " minutes and was ended (logs: " + data.layout().logs() + ")");
    }

    private String whyFailed() {
        return data.readState()
                .filter(state -> state.phase() == Phase.FAILED && state.message() != null)
                .map(state -> String.valueOf(state.message()))
                .orElseGet(() ->
                        "the supervisor ended" + LogTail.describe(data.layout().log(Layout.SUPERVISOR)));
    }

    private void takeReadyAsKnown(SystemState state) {
        state.parts().stream()
                .filter(part -> part.condition() == PartState.Condition.READY)
                .forEach(part -> toldReady.add(part.name()));
    }

    private void tellNewlyReady(SystemState state) {
        for (PartState part : state.parts()) {
            if (part.condition() == PartState.Condition.READY && toldReady.add(part.name())) {
                progress.tell(String.format("%s is ready (%.1f s)", part.name(), part.readyInMilliseconds() / 1000.0));
            }
        }
    }

    private static void refuse(Optional<String> trouble) throws StartFailedException {
        if (trouble.isPresent()) {
            throw new StartFailedException(trouble.get());
        }
    }
}
