package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance key revoke}: ends a key for good. */
@Command(
        name = "revoke",
        description = "Revoke a key for good. Every gateway refuses it within seconds.",
        mixinStandardHelpOptions = true)
final class KeyRevokeCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "ID", description = "Id of the key: the 12 digits after tance_.")
    private String id = "";

    @Override
    public Integer call() {
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.delete("/admin/keys/" + GatewayClient.segment(id));
        }
        if (output.asJson()) {
            output.printJson(answer);
        } else {
            output.print("revoked " + answer.path("id").asString(id) + " ("
                    + answer.path("name").asString("") + ")");
        }
        return 0;
    }
}
