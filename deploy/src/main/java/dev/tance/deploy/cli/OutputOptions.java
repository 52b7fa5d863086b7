package dev.tance.deploy.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How every command prints: results to standard output (as JSON on request), progress to standard error. */
public final class OutputOptions {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean asJson;

    @Option(names = "--verbose", description = "Tell more of a failure: its stack trace.")
    private boolean isVerbose;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Tells whether the result is to be printed as JSON. */
    public boolean asJson() {
        return asJson;
    }

    /** Tells whether the user wants to know more of failures. */
    public boolean isVerbose() {
        return isVerbose;
    }

    /** Prints a line of the result. */
    public void print(String line) {
        out().println(line);
    }

    /** Prints a value as JSON. */
    public void printJson(Object value) {
        out().println(JSON.writeValueAsString(value));
    }

    /** Prints a line of progress, which is no part of the result. */
    public void progress(String line) {
        PrintWriter err = spec().commandLine().getErr();
        err.println(line);
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("not part of a command");
        }
        return command;
    }
}
