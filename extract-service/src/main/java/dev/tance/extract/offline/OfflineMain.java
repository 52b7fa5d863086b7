package dev.tance.extract.offline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs that need no server. */
@Command(
        name = "tance",
        description = "Verbs that need no running system.",
        mixinStandardHelpOptions = true,
        subcommands = {ExtractCommand.class, TagCommand.class, EvalCommand.class})
public final class OfflineMain {
    /** A file cannot be read or the input is wrong. */
    static final int FAILED = 1;

    private OfflineMain() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "dev/tance/extract/worker/logback.xml");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(commandLine(out, err).execute(arguments));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new OfflineMain())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("tance: " + OneLine.of(failure));
                    return FAILED;
                });
    }
}
