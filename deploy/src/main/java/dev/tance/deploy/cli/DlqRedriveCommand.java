package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance dlq redrive}. */
@Command(
        name = "redrive",
        description = "Send dead letters again to where they failed: by id, by conditions, or all.",
        mixinStandardHelpOptions = true)
final class DlqRedriveCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Mixin
    private LetterOptions letters = new LetterOptions();

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Ids of dead letters.")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All open dead letters.")
    private boolean isAll;

    @Option(
            names = "--force",
            description = "Also those that were tried too often, and ids whatever was done about them.")
    private boolean isForced;

    @Option(names = "--dry-run", description = "Count, send nothing.")
    private boolean isDryRun;

    @Option(names = "--rate", paramLabel = "N", description = "At most so many a second.")
    private @Nullable Integer rate;

    @Override
    public Integer call() {
        Map<String, Object> body = letters.fields();
        if (!ids.isEmpty()) {
            body.put("ids", ids);
        }
        body.put("all", isAll);
        body.put("force", isForced);
        body.put("dryRun", isDryRun);
        if (rate != null) {
            body.put("rate", rate);
        }
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode replay = gateway.postJson("/admin/dlq/redrive", body);
            JsonNode end = new ReplayWatch(gateway, output)
                    .untilSent(replay.path("number").asInt(0));
            return ReplayOutcome.show(end, output);
        }
    }
}
