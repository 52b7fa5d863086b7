package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance dlq discard}. */
@Command(
        name = "discard",
        description = "Give dead letters up, with a reason. They still count as dead.",
        mixinStandardHelpOptions = true)
final class DlqDiscardCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Mixin
    private LetterOptions letters = new LetterOptions();

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of dead letters.")
    private List<String> ids = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why they are given up.")
    private String reason = "";

    @Option(names = "--all", description = "All open dead letters.")
    private boolean isAll;

    @Option(names = "--dry-run", description = "Count, give nothing up.")
    private boolean isDryRun;

    @Override
    public Integer call() {
        Map<String, Object> body = letters.fields();
        if (!ids.isEmpty()) {
            body.put("ids", ids);
        }
        body.put("all", isAll);
        body.put("reason", reason);
        body.put("dryRun", isDryRun);
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode replay = gateway.postJson("/admin/dlq/discard", body);
            JsonNode end = new ReplayWatch(gateway, output)
                    .untilSent(replay.path("number").asInt(0));
            return ReplayOutcome.show(end, output);
        }
    }
}
