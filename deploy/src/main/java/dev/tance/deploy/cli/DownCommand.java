package dev.tance.deploy.cli;

import dev.tance.deploy.control.SystemStopper;
import dev.tance.deploy.state.DataDirectory;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tance down}: ends everything that {@code up} started; the data stays. */
@Command(name = "down", description = "Stop what up started; the data stays.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DataOption dataOption = new DataOption();

    @Override
    public Integer call() throws Exception {
        DataDirectory data = dataOption.dataDirectory();
        boolean wasRunning = Files.isDirectory(data.path()) && new SystemStopper(data, output::progress).stop();
        if (output.asJson()) {
            output.printJson(Map.of("wasRunning", wasRunning));
        } else {
            output.print(wasRunning ? "stopped; the data stays in " + data.path() : "nothing runs on " + data.path());
        }
        return 0;
    }
}
