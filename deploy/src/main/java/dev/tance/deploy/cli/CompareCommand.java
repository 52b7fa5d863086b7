package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance compare}: lays one indicator out over regions and years. */
@Command(
        name = "compare",
        description = "Compare one indicator over regions and years.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "INDICATOR", description = "Its id or its words, such as non_fossil_share.")
    private String indicator = "";

    @Option(names = "--regions", paramLabel = "CODE,...", description = "Only these regions.")
    private @Nullable String regions;

    @Option(names = "--years", paramLabel = "YEAR,...", description = "Only these deadlines.")
    private @Nullable String years;

    @Override
    public Integer call() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("indicator", indicator);
        if (regions != null) {
            query.put("regions", regions);
        }
        if (years != null) {
            query.put("years", years);
        }
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.get("/targets/compare", query);
        }
        if (output.asJson()) {
            output.printJson(answer);
        } else if (answer.path("rows").isEmpty()) {
            output.print("no region has a target of this indicator");
        } else {
            lines(answer).forEach(output::print);
        }
        return 0;
    }

    private static List<String> lines(JsonNode answer) {
        List<String> headings = new ArrayList<>(List.of("region"));
        answer.path("years").forEach(year -> headings.add(year.asString()));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (JsonNode row : answer.path("rows")) {
            List<String> cells = new ArrayList<>();
            cells.add(row.path("name").asString(row.path("region").asString("")));
            row.path("cells").forEach(cell -> cells.add(cell.isNull() ? "–" : cell(cell)));
            table.row(cells.toArray(String[]::new));
        }
        return table.lines();
    }

    private static String cell(JsonNode cell) {
        String baseline = cell.path("baseline").isNumber()
                ? " from " + cell.path("baseline").asString()
                : "";
        return TargetLine.value(cell) + baseline + (cell.path("draft").asBoolean(false) ? " (draft)" : "");
    }
}
