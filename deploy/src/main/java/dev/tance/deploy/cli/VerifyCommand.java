package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code tance verify}: shows that everything received is accounted for. */
@Command(
        name = "verify",
        description =
                "Check that received = indexed + skipped + dead + in flight, for every source; exit code 1 if not.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Option(
            names = "--deep",
            description = "Also look whether what the books say is in the index, the dead letters and the raw store.")
    private boolean isDeep;

    @Override
    public Integer call() {
        JsonNode report;
        try (GatewayClient gateway = gatewayOptions.client()) {
            report = gateway.get("/admin/verify", Map.of());
            if (isDeep) {
                return deep(report, gateway.get("/admin/verify/deep", Map.of()));
            }
        }
        return show(report);
    }

    private int deep(JsonNode report, JsonNode found) {
        boolean isConsistent = found.path("consistent").asBoolean(false);
        if (output.asJson()) {
            ((ObjectNode) report).set("deep", found);
            return show(report) == 0 && isConsistent ? 0 : CommandFailure.FAILED;
        }
        int balance = show(report);
        output.print(found.path("checked").asString("0") + " receipts looked at: "
                + (isConsistent ? "all that they say is there" : reasons(found.path("findings")) + " not as they say"));
        found.path("examples")
                .forEach(finding -> output.print(finding.path("problem").asString("") + "  "
                        + finding.path("url").asString(finding.path("receipt").asString("")) + "  mend: "
                        + finding.path("mend").asString("")));
        return balance == 0 && isConsistent ? 0 : CommandFailure.FAILED;
    }

    private int show(JsonNode report) {
        boolean isBalanced = report.path("balanced").asBoolean(false);
        if (output.asJson()) {
            output.printJson(report);
        } else {
            table(report).lines().forEach(output::print);
            output.print("");
            output.print(isBalanced ? "balanced" : "NOT balanced: something is lost or counted twice");
        }
        return isBalanced ? 0 : CommandFailure.FAILED;
    }

    private static TextTable table(JsonNode report) {
        TextTable table = new TextTable("source", "received", "indexed", "skipped", "dead", "in flight");
        report.path("sources").properties().forEach(source -> row(table, source.getKey(), source.getValue()));
        row(table, "all", report);
        return table;
    }

    private static void row(TextTable table, String name, JsonNode counts) {
        table.row(
                name,
                counts.path("received").asString("0"),
                counts.path("indexed").asString("0"),
                reasons(counts.path("skipped")),
                reasons(counts.path("dead")),
                counts.path("inFlight").asString("0"));
    }

    private static String reasons(JsonNode counts) {
        long sum = counts.properties().stream()
                .mapToLong(entry -> entry.getValue().asLong(0))
                .sum();
        String reasons = counts.properties().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().asLong(0))
                .collect(Collectors.joining(", "));
        return sum == 0 ? "0" : sum + " (" + reasons + ")";
    }
}
