package dev.tance.deploy.cli;

import dev.tance.deploy.bench.Benchmark;
import dev.tance.deploy.bench.Machine;
import dev.tance.deploy.bench.StageRate;
import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.SystemState;
import dev.tance.deploy.system.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tance bench}: measures how fast documents go through. */
@Command(
        name = "bench",
        description = {
            "Load copies of a corpus into the running system and print documents/s and MB/s of every stage.",
            "tance bench queries --help: measure queries and exports over synthetic documents instead."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "WARC or folder to take the documents from (default: the bundled crawl).")
    private @Nullable Path corpus;

    @Option(
            names = "--copies",
            paramLabel = "N",
            defaultValue = "50",
            description = "How often each document is loaded, under another URL (default: ${DEFAULT-VALUE}).")
    private int copies;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "bench",
            description = "Name under which the load is counted (default: ${DEFAULT-VALUE}).")
    private String source = "bench";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (copies < 1) {
            throw new CommandFailure(CommandFailure.USAGE, "--copies must be 1 or more");
        }
        Path path = corpus == null ? Checkout.current().samples().resolve("crawl.warc.gz") : corpus;
        Benchmark.Report report;
        try (GatewayClient gateway = gatewayOptions.client()) {
            report = new Benchmark(gateway, Clock.systemUTC(), output::progress).run(path, copies, source);
        }
        Optional<PartTable> parts = parts();
        if (output.asJson()) {
            output.printJson(json(report, parts));
        } else {
            show(report, parts);
        }
        return report.load().isFailed() ? CommandFailure.FAILED : 0;
    }

    private void show(Benchmark.Report report, Optional<PartTable> parts) {
        output.print(report.copies() + " copies of " + report.corpusDocuments() + " documents: "
                + report.load().summary());
        output.print("");
        TextTable table = new TextTable("stage", "documents", "MB", "seconds", "documents/s", "MB/s");
        for (StageRate rate : report.rates()) {
            table.row(
                    rate.stage(),
                    Long.toString(rate.documents()),
                    number(rate.megabytes()),
                    number(rate.seconds()),
                    number(rate.documentsPerSecond()),
                    number(rate.megabytesPerSecond()));
        }
        table.lines().forEach(output::print);
        parts.ifPresent(running -> {
            output.print("");
            running.lines().forEach(output::print);
        });
        output.print("");
        output.print(Machine.describe());
    }

    private static Map<String, @Nullable Object> json(Benchmark.Report report, Optional<PartTable> parts) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("corpusDocuments", report.corpusDocuments());
        json.put("copies", report.copies());
        json.put("load", report.load());
        json.put("stages", report.rates().stream().map(BenchCommand::json).toList());
        json.put("system", parts.map(PartTable::json).orElse(null));
        json.put("machine", Machine.describe());
        return json;
    }

    private static Map<String, Object> json(StageRate rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stage", rate.stage());
        json.put("documents", rate.documents());
        json.put("megabytes", rate.megabytes());
        json.put("seconds", rate.seconds());
        json.put("documentsPerSecond", rate.documentsPerSecond());
        json.put("megabytesPerSecond", rate.megabytesPerSecond());
        return json;
    }

    /** The parts with their memory, when the system that was measured is the one that runs here. */
    private Optional<PartTable> parts() throws IOException {
        DataDirectory data = gatewayOptions.dataDirectory();
        Optional<SystemState> state = data.isLocked() ? data.readState() : Optional.empty();
        return state.map(PartTable::of);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.1f", value);
    }
}
