package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance index diff}. */
@Command(
        name = "diff",
        description = "Show what a generation would change: documents and targets gained, lost and changed.",
        mixinStandardHelpOptions = true)
final class IndexDiffCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "GENERATION", description = "Its number.")
    private int number;

    @Override
    public Integer call() {
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode diff = gateway.get("/admin/indexes/" + number + "/diff", Map.of());
            if (output.asJson()) {
                output.printJson(diff);
            } else {
                show(diff);
            }
        }
        return 0;
    }

    private void show(JsonNode diff) {
        TextTable totals = new TextTable("", "served", "generation " + number, "gained", "lost", "changed");
        for (String kind : new String[] {"documents", "targets"}) {
            JsonNode counts = diff.path(kind);
            totals.row(
                    kind,
                    counts.path("served").asString("0"),
                    counts.path("other").asString("0"),
                    counts.path("gained").asString("0"),
                    counts.path("lost").asString("0"),
                    counts.path("changed").asString("0"));
        }
        totals.lines().forEach(output::print);
        output.print("");
        TextTable rules = new TextTable("rule", "gained", "lost", "changed");
        diff.path("byRule")
                .properties()
                .forEach(rule -> rules.row(
                        rule.getKey(),
                        rule.getValue().path("gained").asString("0"),
                        rule.getValue().path("lost").asString("0"),
                        rule.getValue().path("changed").asString("0")));
        rules.lines().forEach(output::print);
        output.print("");
        diff.path("examples")
                .forEach(example -> output.print(example.path("change").asString("") + " "
                        + example.path("indicator").asString("") + " "
                        + example.path("evidence").asString("") + " "
                        + example.path("fields").toString()));
    }
}
