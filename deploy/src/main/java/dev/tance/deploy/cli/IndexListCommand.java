package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** {@code tance index list}. */
@Command(name = "list", description = "Show the generations.", mixinStandardHelpOptions = true)
final class IndexListCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Override
    public Integer call() {
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode answer = gateway.get("/admin/indexes", Map.of());
            if (output.asJson()) {
                output.printJson(answer);
            } else {
                table(answer).lines().forEach(output::print);
            }
        }
        return 0;
    }

    private static TextTable table(JsonNode answer) {
        TextTable table = new TextTable("generation", "role", "documents", "targets", "replay");
        for (JsonNode generation : answer.path("items")) {
            table.row(
                    generation.path("number").asString(""),
                    generation.path("role").asString(""),
                    generation.path("documents").asString("0"),
                    generation.path("targets").asString("0"),
                    generation.path("replay").isObject() ? ReplayWatch.line(generation.path("replay")) : "–");
        }
        return table;
    }
}
