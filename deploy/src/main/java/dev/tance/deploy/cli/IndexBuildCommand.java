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

/** {@code tance index build}. */
@Command(
        name = "build",
        description = "Fill a new generation by a replay while the served one goes on.",
        mixinStandardHelpOptions = true)
final class IndexBuildCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "tag",
            description = "Begin with extract, tag (default) or index.")
    private String stage = "tag";

    @Option(names = "--rate", paramLabel = "N", description = "At most so many documents a second.")
    private @Nullable Integer rate;

    @Option(names = "--detach", description = "Return at once; the build goes on.")
    private boolean isDetached;

    @Override
    public Integer call() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stage", stage);
        if (rate != null) {
            body.put("rate", rate);
        }
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode generation = gateway.postJson("/admin/indexes", body);
            int number = generation.path("replay").path("number").asInt(0);
            JsonNode replay =
                    isDetached ? generation.path("replay") : new ReplayWatch(gateway, output).untilEnded(number);
            if (output.asJson()) {
                output.printJson(Map.of("generation", generation.path("number"), "replay", replay));
            } else {
                output.print("generation " + generation.path("number").asString("?") + ": " + ReplayWatch.line(replay));
            }
            return replay.path("state").asString("").equals("failed") ? CommandFailure.FAILED : 0;
        }
    }
}
