package dev.tance.deploy.cli;

import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.PartState;
import dev.tance.deploy.state.SystemState;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tance status}: shows the parts of the running system. */
@Command(
        name = "status",
        description = "Show the parts of the running system; exit code 1 when one is not ready, 3 when nothing runs.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DataOption dataOption = new DataOption();

    @Override
    public Integer call() throws IOException {
        DataDirectory data = dataOption.dataDirectory();
        Optional<SystemState> state = data.isLocked() ? data.readState() : Optional.empty();
        if (state.isEmpty()) {
            if (output.asJson()) {
                output.printJson(Map.of("phase", "stopped"));
                return CommandFailure.NOT_RUNNING;
            }
            throw new CommandFailure(CommandFailure.NOT_RUNNING, "nothing runs on " + data.path() + ": ./tance up");
        }
        PartTable table = PartTable.of(state.get());
        if (output.asJson()) {
            output.printJson(table.json());
        } else {
            table.lines().forEach(output::print);
            output.print("");
            output.print(state.get().url());
        }
        boolean isReady = state.get().parts().stream().allMatch(part -> part.condition() == PartState.Condition.READY);
        return isReady ? 0 : CommandFailure.FAILED;
    }
}
