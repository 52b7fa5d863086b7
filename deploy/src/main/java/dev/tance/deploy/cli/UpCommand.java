package dev.tance.deploy.cli;

import dev.tance.deploy.control.SystemStarter;
import dev.tance.deploy.control.SystemStopper;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.SystemState;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tance up}: starts everything on this machine and waits until it is ready. */
@Command(
        name = "up",
        description = "Start Kafka, Elasticsearch and the services on this machine.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private PlanOptions planOptions = new PlanOptions();

    @Option(names = "--detach", description = "Return when everything is ready, and leave it running.")
    private boolean isDetached;

    @Override
    public Integer call() throws Exception {
        DataDirectory data = dataOption.dataDirectory();
        SystemStarter.Outcome outcome = start(data, planOptions.plan(), output);
        show(outcome);
        if (!isDetached && !outcome.wasRunning()) {
            output.progress("Ctrl-C ends it; with --detach it would stay.");
            stopWithThisProcess(data);
            awaitEnd(data);
        }
        return 0;
    }

    /** Starts a plan and turns a failure into the command's one line. */
    static SystemStarter.Outcome start(DataDirectory data, SystemPlan plan, OutputOptions output)
            throws IOException, InterruptedException {
        try {
            return new SystemStarter(data, output::progress).start(plan);
        } catch (SystemStarter.StartFailedException e) {
            throw new CommandFailure(CommandFailure.FAILED, e.getMessage(), e);
        }
    }

    private void show(SystemStarter.Outcome outcome) {
        SystemState state = outcome.state();
        PartTable table = PartTable.of(state);
        if (output.asJson()) {
            output.printJson(table.json());
            return;
        }
        if (outcome.wasRunning()) {
            output.print("Tance runs already (options of this call are not applied):");
        }
        table.lines().forEach(output::print);
        output.print("");
        output.print(state.url());
    }

    private void stopWithThisProcess(DataDirectory data) {
        Runnable stop = () -> {
            try {
                new SystemStopper(data, output::progress).stop();
            } catch (IOException e) {
                output.progress("cannot stop the system: " + e.getMessage());
            }
        };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    }

    private static void awaitEnd(DataDirectory data) throws IOException, InterruptedException {
        while (data.isLocked()) {
            Thread.sleep(1_000);
        }
    }
}
