package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance lineage}: what nation, provinces, cities and counties say of one indicator. */
@Command(
        name = "lineage",
        description = "Read an indicator through the tiers of administration and tell what is stricter, weaker,"
                + " missing or inconsistent.",
        mixinStandardHelpOptions = true)
final class LineageCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "INDICATOR", description = "Its id or its words, such as non_fossil_share.")
    private String indicator = "";

    @Option(names = "--year", paramLabel = "YEAR,...", description = "Only these deadlines.")
    private @Nullable String year;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Only this region, what it lies in and what lies in it.")
    private @Nullable String region;

    @Override
    public Integer call() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", indicator);
        if (year != null) {
            query.put("year", year);
        }
        if (region != null) {
            query.put("region", region);
        }
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.get("/targets/lineage", query);
        }
        if (output.asJson()) {
            output.printJson(answer);
        } else if (answer.path("tree").isEmpty()) {
            output.print("no region has a target of this indicator");
        } else {
            print(answer);
        }
        return 0;
    }

    private void print(JsonNode answer) {
        TextTable tree = new TextTable("region", "year", "value", "document");
        answer.path("tree").forEach(node -> addRows(node, 0, tree));
        tree.lines().forEach(output::print);
        output.print("");
        if (answer.path("findings").isEmpty()) {
            output.print("no findings");
            return;
        }
        TextTable findings = new TextTable("year", "region", "finding", "detail");
        for (JsonNode finding : answer.path("findings")) {
            findings.row(
                    finding.path("year").asString(""),
                    finding.path("region").asString(""),
                    finding.path("kind").asString("").replace('_', ' '),
                    finding.path("detail").asString(""));
        }
        findings.lines().forEach(output::print);
    }

    private static void addRows(JsonNode node, int depth, TextTable table) {
        String name = "  ".repeat(depth)
                + node.path("name").asString(node.path("region").asString(""));
        if (node.path("statements").isEmpty()) {
            table.row(name, "", "–", "");
        }
        String shown = name;
        for (JsonNode statement : node.path("statements")) {
            table.row(
                    shown,
                    TargetLine.years(statement),
                    TargetLine.value(statement) + (statement.path("draft").asBoolean(false) ? " (draft)" : ""),
                    statement
                            .path("title")
                            .asString(statement.path("documentId").asString("")));
            shown = "";
        }
        node.path("children").forEach(child -> addRows(child, depth + 1, table));
    }
}
