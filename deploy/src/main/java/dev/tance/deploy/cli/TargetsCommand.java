package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code tance targets}: lists quantified targets. */
@Command(name = "targets", description = "List quantified targets.", mixinStandardHelpOptions = true)
final class TargetsCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Option(names = "--indicator", paramLabel = "I", description = "Only of this indicator (its words or its id).")
    private @Nullable String indicator;

    @Option(names = "--region", paramLabel = "R", description = "Only of this region or one below it (its code).")
    private @Nullable String region;

    @Option(names = "--year", paramLabel = "Y", description = "Only with this deadline.")
    private @Nullable Integer year;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("limit", Integer.toString(limit));
        put(query, "indicator", indicator);
        put(query, "region", region);
        put(query, "year", year);
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.get("/targets", query);
        }
        if (output.asJson()) {
            output.printJson(answer);
            return 0;
        }
        TextTable table = new TextTable("region", "indicator", "value", "year", "document");
        for (JsonNode target : answer.path("items")) {
            table.row(
                    TargetLine.region(target),
                    target.path("indicator").asString(""),
                    TargetLine.value(target),
                    TargetLine.years(target),
                    target.path("title").asString(target.path("documentId").asString("")));
        }
        table.lines().forEach(output::print);
        output.print(answer.path("total").asString("0") + " targets");
        return 0;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
