package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.client.SubmissionWatch;
import dev.tance.deploy.control.SystemStarter;
import dev.tance.deploy.demo.Comparison;
import dev.tance.deploy.load.LoadItem;
import dev.tance.deploy.load.Loader;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.system.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** {@code tance demo}: starts the system if need be, loads the bundled sample and shows what came of it. */
@Command(
        name = "demo",
        description = "Start the system, load the bundled sample documents, show the result; the system stays up.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String SOURCE = "sample";
    private static final int REGIONS = 3;
    private static final String MOST = "500";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private PlanOptions planOptions = new PlanOptions();

    /** What the sample came to. */
    private record Result(List<Submission> loads, String documents, String targets, Optional<Comparison> comparison) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataDirectory data = dataOption.dataDirectory();
        SystemStarter.Outcome system = UpCommand.start(data, planOptions.plan(), output);
        try (GatewayClient gateway = new GatewayClient(system.state().url(), Optional.empty())) {
            List<Submission> loads = load(gateway);
            JsonNode targets = gateway.get("/targets", Map.of("source", SOURCE, "limit", MOST));
            Result result = new Result(
                    loads,
                    gateway.get("/documents", Map.of("source", SOURCE, "limit", "1"))
                            .path("total")
                            .asString("0"),
                    targets.path("total").asString("0"),
                    Comparison.widest(targets.path("items"), REGIONS));
            if (output.asJson()) {
                output.printJson(json(result, gateway.url()));
            } else {
                lines(result, gateway.url()).forEach(output::print);
            }
            return loads.stream().anyMatch(Submission::isFailed) ? CommandFailure.FAILED : 0;
        }
    }

    private List<Submission> load(GatewayClient gateway) throws IOException, InterruptedException {
        Path samples = Checkout.current().samples();
        if (!Files.isDirectory(samples)) {
            throw new CommandFailure(CommandFailure.FAILED, "the sample documents are missing at " + samples);
        }
        Loader loader = new Loader(gateway, output::progress);
        SubmissionWatch watch = new SubmissionWatch(gateway, output::progress);
        List<String> ids = new ArrayList<>();
        for (LoadItem item : List.of(
                new LoadItem.Crawl(samples.resolve("crawl.warc.gz"), "warc"),
                new LoadItem.Folder(samples.resolve("files")))) {
            ids.add(loader.submit(item, SOURCE).path("id").asString(""));
        }
        List<Submission> loads = new ArrayList<>();
        for (String id : ids) {
            loads.add(watch.await(id));
        }
        return loads;
    }

    private static List<String> lines(Result result, String url) {
        List<String> lines = new ArrayList<>();
        lines.add("The sample: planning documents of a province, cities and counties that do not exist.");
        lines.add("  crawl.warc.gz  " + result.loads().get(0).summary());
        lines.add("  files/         " + result.loads().get(1).summary());
        lines.add("  in the index   " + result.documents() + " documents, " + result.targets() + " targets");
        result.comparison().ifPresent(comparison -> {
            lines.add("");
            lines.add(comparison.indicator() + ", " + comparison.deadline() + ":");
            TextTable table = new TextTable("  region", "value", "years", "document");
            comparison
                    .targets()
                    .forEach(target -> table.row(
                            "  " + TargetLine.region(target),
                            TargetLine.value(target),
                            TargetLine.years(target),
                            target.path("title").asString("")));
            lines.addAll(table.lines());
        });
        lines.add("");
        lines.add(url);
        lines.add("");
        lines.add("Try next:");
        lines.add("  ./tance search 森林覆盖率");
        lines.add("  ./tance compare non_fossil_share --years 2025,2030");
        lines.add("  ./tance verify");
        return lines;
    }

    private static Map<String, @Nullable Object> json(Result result, String url) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("url", url);
        json.put("documents", Long.valueOf(result.documents()));
        json.put("targets", Long.valueOf(result.targets()));
        json.put("submissions", result.loads());
        json.put("comparison", result.comparison().orElse(null));
        return json;
    }
}
