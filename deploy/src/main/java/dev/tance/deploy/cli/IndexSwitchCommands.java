package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** The commands that change which generation is served. */
final class IndexSwitchCommands {
    private IndexSwitchCommands() {}

    private static int show(JsonNode answer, OutputOptions output) {
        if (output.asJson()) {
            output.printJson(answer);
        } else {
            output.print("generation " + answer.path("served").asString("?") + " is served");
        }
        return 0;
    }

    /** {@code tance index promote}. */
    @Command(name = "promote", description = "Serve a generation, in one step.", mixinStandardHelpOptions = true)
    static final class Promote implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Parameters(paramLabel = "GENERATION", description = "Its number.")
        private int number;

        @Option(names = "--force", description = "Also one that is not built to its end.")
        private boolean isForced;

        @Override
        public Integer call() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("force", isForced);
            try (GatewayClient gateway = gatewayOptions.client()) {
                return show(gateway.postJson("/admin/indexes/" + number + "/promote", body), output);
            }
        }
    }

    /** {@code tance index rollback}. */
    @Command(name = "rollback", description = "Serve again what was served before.", mixinStandardHelpOptions = true)
    static final class Rollback implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Override
        public Integer call() {
            try (GatewayClient gateway = gatewayOptions.client()) {
                return show(gateway.postJson("/admin/indexes/rollback", Map.of()), output);
            }
        }
    }

    /** {@code tance index drop}. */
    @Command(name = "drop", description = "Delete a generation that is not served.", mixinStandardHelpOptions = true)
    static final class Drop implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Parameters(paramLabel = "GENERATION", description = "Its number.")
        private int number;

        @Override
        public Integer call() {
            try (GatewayClient gateway = gatewayOptions.client()) {
                return show(gateway.postJson("/admin/indexes/" + number + "/drop", Map.of()), output);
            }
        }
    }
}
