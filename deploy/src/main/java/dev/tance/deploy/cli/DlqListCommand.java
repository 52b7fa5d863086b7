package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code tance dlq list}. */
@Command(
        name = "list",
        description = "Show how many failed with which code, at which stage, of which host and type.",
        mixinStandardHelpOptions = true)
final class DlqListCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Mixin
    private LetterOptions letters = new LetterOptions();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            defaultValue = "open",
            description = "open (default), redriven, discarded or any.")
    private String state = "open";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Letters shown below the groups (default: 20).")
    private int limit = 20;

    @Override
    public Integer call() {
        Map<String, String> query = letters.parameters();
        query.put("state", state);
        query.put("limit", Integer.toString(limit));
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode answer = gateway.get("/admin/dlq", query);
            if (output.asJson()) {
                output.printJson(answer);
            } else {
                show(answer);
            }
        }
        return 0;
    }

    private void show(JsonNode answer) {
        long total = answer.path("total").asLong(0);
        if (total == 0) {
            output.print("no dead letters");
            return;
        }
        TextTable groups = new TextTable("count", "error", "stage", "host", "type");
        answer.path("groups")
                .forEach(group -> groups.row(
                        group.path("count").asString("0"),
                        group.path("error").asString(""),
                        group.path("stage").asString(""),
                        group.path("host").asString("–"),
                        group.path("mediaType").asString("–")));
        groups.lines().forEach(output::print);
        output.print("");
        TextTable items = new TextTable("id", "at", "error", "tries", "document", "detail");
        answer.path("items")
                .forEach(item -> items.row(
                        item.path("id").asString(""),
                        item.path("at").asString(""),
                        item.path("error").asString(""),
                        item.path("tries").asString("0"),
                        item.path("url").asString("–"),
                        item.path("detail").asString("")));
        items.lines().forEach(output::print);
        output.print("");
        output.print(total + (total == 1 ? " dead letter" : " dead letters"));
    }
}
