package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** {@code tance key list}: shows who has keys. */
@Command(name = "list", description = "List the keys, revoked ones too.", mixinStandardHelpOptions = true)
final class KeyListCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Override
    public Integer call() {
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.get("/admin/keys", Map.of());
        }
        if (output.asJson()) {
            output.printJson(answer);
            return 0;
        }
        TextTable table = new TextTable("id", "role", "name", "made", "by", "revoked");
        for (JsonNode key : answer.path("items")) {
            table.row(
                    key.path("id").asString(""),
                    key.path("role").asString(""),
                    key.path("name").asString(""),
                    key.path("createdAt").asString(""),
                    key.path("createdBy").asString(""),
                    key.path("revokedAt").asString(""));
        }
        table.lines().forEach(output::print);
        return 0;
    }
}
