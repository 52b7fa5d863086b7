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

/** {@code tance alert}: saved queries whose new matches are told. */
@Command(
        name = "alert",
        description = "Save queries and be told of new matches.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AlertCommand.Add.class,
            AlertCommand.ListAll.class,
            AlertCommand.Remove.class,
        })
final class AlertCommand {
    private static final String PATH = "/alerts";

    /** {@code tance alert add}. */
    @Command(name = "add", description = "Save a query.", mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Parameters(paramLabel = "NAME", description = "What to call it.")
        private String name = "";

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                defaultValue = "targets",
                description = "targets or documents (default: ${DEFAULT-VALUE}).")
        private String kind = "targets";

        @Option(
                names = "--filter",
                paramLabel = "NAME=VALUE",
                description = "A filter of the list of that kind, such as indicator=non_fossil_share or q=节水.")
        private Map<String, String> filters = new LinkedHashMap<>();

        @Option(names = "--webhook", paramLabel = "URL", description = "Where matches are sent, signed.")
        private @Nullable String webhook;

        @Override
        public Integer call() {
            Map<String, Object> alert = new LinkedHashMap<>();
            alert.put("name", name);
            alert.put("kind", kind);
            alert.put("query", filters);
            if (webhook != null) {
                alert.put("webhook", Map.of("url", webhook));
            }
            JsonNode answer;
            try (GatewayClient gateway = gatewayOptions.client()) {
                answer = gateway.postJson(PATH, alert);
            }
            if (output.asJson()) {
                output.printJson(answer);
                return 0;
            }
            String id = answer.path("id").asString("");
            output.print("alert " + id);
            output.print("events: /api/v1/alerts/" + id + "/events, feed: /api/v1/alerts/" + id + "/feed");
            if (answer.path("secret").isString()) {
                output.print("secret of the signatures, told only now: "
                        + answer.path("secret").stringValue());
            }
            return 0;
        }
    }

    /** {@code tance alert list}. */
    @Command(name = "list", description = "List saved queries.", mixinStandardHelpOptions = true)
    static final class ListAll implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Override
        public Integer call() {
            JsonNode answer;
            try (GatewayClient gateway = gatewayOptions.client()) {
                answer = gateway.get(PATH, Map.of());
            }
            if (output.asJson()) {
                output.printJson(answer);
                return 0;
            }
            TextTable table = new TextTable("id", "name", "kind", "query", "webhook", "failures");
            for (JsonNode alert : answer.path("items")) {
                table.row(
                        alert.path("id").asString(""),
                        alert.path("name").asString(""),
                        alert.path("kind").asString(""),
                        alert.path("query").toString(),
                        alert.path("webhook").asString("–"),
                        failures(alert));
            }
            table.lines().forEach(output::print);
            return 0;
        }

        private static String failures(JsonNode alert) {
            String reason = alert.path("lastError").asString("");
            return alert.path("failures").asString("0") + (reason.isEmpty() ? "" : " (" + reason + ")");
        }
    }

    /** {@code tance alert remove}. */
    @Command(name = "remove", description = "Remove a saved query.", mixinStandardHelpOptions = true)
    static final class Remove implements Callable<Integer> {
        @Mixin
        private OutputOptions output = new OutputOptions();

        @Mixin
        private GatewayOptions gatewayOptions = new GatewayOptions();

        @Parameters(paramLabel = "ID", description = "Its id, as list shows it.")
        private String id = "";

        @Override
        public Integer call() {
            try (GatewayClient gateway = gatewayOptions.client()) {
                gateway.delete(PATH + "/" + GatewayClient.segment(id));
            }
            output.print("removed " + id);
            return 0;
        }
    }
}
