package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance trace}: shows a document's way through the stages. */
@Command(
        name = "trace",
        description = "Show what happened to a document, stage by stage.",
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "DOC", description = "Id or URL of a document.")
    private String document = "";

    @Override
    public Integer call() {
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode found = find(gateway)
                    .orElseThrow(() -> new CommandFailure(CommandFailure.FAILED, document + ": no such document"));
            String id = found.path("id").asString("");
            JsonNode journey = gateway.get("/documents/" + GatewayClient.segment(id) + "/journey", Map.of());
            if (output.asJson()) {
                Map<String, @Nullable Object> json = new LinkedHashMap<>();
                json.put("document", found);
                json.put("journey", journey.path("items"));
                output.printJson(json);
            } else {
                show(found, journey);
            }
        }
        return 0;
    }

    private Optional<JsonNode> find(GatewayClient gateway) {
        if (document.contains(":")) {
            JsonNode answer = gateway.get("/documents", Map.of("url", document, "status", "any"));
            return answer.path("items").valueStream().findFirst();
        }
        return Optional.of(gateway.get("/documents/" + GatewayClient.segment(document), Map.of()));
    }

    private void show(JsonNode found, JsonNode journey) {
        output.print(found.path("title").asString("(no title)"));
        output.print(found.path("id").asString("") + "  " + found.path("url").asString("") + "  "
                + found.path("status").asString(""));
        output.print("");
        TextTable table = new TextTable("at", "stage", "step", "took", "what");
        for (JsonNode event : journey.path("items")) {
            table.row(
                    event.path("at").asString(""),
                    event.path("stage").asString(""),
                    event.path("step").asString(""),
                    event.path("durationMillis").asString("0") + " ms",
                    what(event));
        }
        table.lines().forEach(output::print);
    }

    private static String what(JsonNode event) {
        return Stream.of("reason", "error", "detail", "duplicateOf", "mediaType", "component")
                .map(name -> event.path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
