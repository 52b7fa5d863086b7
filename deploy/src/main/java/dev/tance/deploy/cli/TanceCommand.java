package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tance}: the entry point of the command line. */
@Command(
        name = "tance",
        description = "Crawled government sites in, comparable policy targets out.",
        mixinStandardHelpOptions = true,
        versionProvider = TanceCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Without a running system: extract FILE... [--json], tag [--input F] [--output F], eval GOLD.jsonl",
            "(each with --help of its own)."
        },
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            VerifyCommand.class,
            DlqCommand.class,
            ReplayCommand.class,
            IndexCommand.class,
            TraceCommand.class,
            SearchCommand.class,
            TargetsCommand.class,
            CompareCommand.class,
            LineageCommand.class,
            ExportCommand.class,
            AlertCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            KeyCommand.class,
            StatusCommand.class,
        })
public final class TanceCommand {
    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command in this process.
     *
     * @return the exit code: 0 for success, 1 for a failure, 2 for unusable arguments, 3 when no system answers
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new TanceCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(TanceCommand::unusable)
                .setExecutionExceptionHandler(TanceCommand::failed)
                .execute(arguments);
    }

    private static int unusable(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("tance: " + oneLine(failure.getMessage()) + " (see: "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return CommandFailure.USAGE;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        command.getErr().println("tance: " + oneLine(message));
        if (isVerbose(parsed)) {
            failure.printStackTrace(command.getErr());
        }
        return exitCode(failure);
    }

    private static int exitCode(Exception failure) {
        return switch (failure) {
            case CommandFailure known -> known.exitCode();
            case GatewayException gateway when gateway.isUnreachable() -> CommandFailure.NOT_RUNNING;
            default -> CommandFailure.FAILED;
        };
    }

    private static boolean isVerbose(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.matchedOptionValue("--verbose", false);
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\s*\\R\\s*", " ");
    }

    /** Tells the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = TanceCommand.class.getPackage().getImplementationVersion();
            return new String[] {"tance " + (version == null ? "(not packaged)" : version)};
        }
    }
}
