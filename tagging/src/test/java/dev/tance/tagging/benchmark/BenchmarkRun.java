package dev.tance.tagging.benchmark;

import dev.tance.tagging.TaggingEngine;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks (JMH's own arguments are understood) and sums up: characters a second of a core, time a character. */
public final class BenchmarkRun {
    private static final double NANOS_A_MICRO = 1e3;

    private BenchmarkRun() {}

    /** Runs the benchmarks that the arguments name, all when they name none. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(asked);
        if (asked.getIncludes().isEmpty()) {
            options.include(BenchmarkRun.class.getPackageName());
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.printf(
                Locale.ROOT,
                "%nText of %,d characters. Engine %s holds %s.%nBy processor time of the whole process:%n",
                BenchmarkText.whole().length(),
                TaggingEngine.bundled().engineVersion(),
                EngineMemory.held());
        results.forEach(BenchmarkRun::print);
    }

    private static void print(RunResult result) {
        double characters = counted(result, "characters");
        double nanos = counted(result, "processorNanos");
        String name = result.getParams().getBenchmark().replaceAll(".*\\.(?=.*\\.)", "");
        String bytes = result.getParams().getParam("bytes");
        System.out.printf(
                Locale.ROOT,
                "%-26s %11s  %8.2f million characters a second  %8.1f ns a character%n",
                name,
                bytes == null ? "" : bytes + " bytes",
                characters * NANOS_A_MICRO / nanos,
                nanos / characters);
    }

    @SuppressWarnings("rawtypes") // JMH's type
    private static double counted(RunResult result, String counter) {
        Result counted = result.getSecondaryResults().get(counter);
        return counted == null ? 0 : counted.getScore();
    }
}
