package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance dlq show}. */
@Command(
        name = "show",
        description = "Show one dead letter: cause, stack, hint, and where the original bytes are.",
        mixinStandardHelpOptions = true)
final class DlqShowCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "ID", description = "Id of the dead letter.")
    private String id = "";

    @Override
    public Integer call() {
        try (GatewayClient gateway = gatewayOptions.client()) {
            JsonNode letter = gateway.get("/admin/dlq/" + GatewayClient.segment(id), Map.of());
            if (output.asJson()) {
                output.printJson(letter);
            } else {
                show(letter);
            }
        }
        return 0;
    }

    private void show(JsonNode letter) {
        JsonNode details = letter.path("details");
        output.print(
                letter.path("error").asString("") + ": " + letter.path("title").asString(""));
        output.print("hint: " + letter.path("hint").asString(""));
        output.print("state: " + letter.path("state").asString("") + because(letter));
        output.print("document: " + letter.path("url").asString("(not known)"));
        output.print("stage: " + letter.path("stage").asString("") + " at "
                + letter.path("at").asString("")
                + ", sent again " + letter.path("tries").asString("0") + " times, "
                + details.path("component").asString(""));
        output.print("message: " + details.path("topic").asString("") + " partition "
                + details.path("partition").asString("") + " offset "
                + details.path("offset").asString(""));
        output.print("bytes: " + bytes(details));
        output.print("detail: " + letter.path("detail").asString(""));
        details.path("causes").forEach(cause -> output.print("cause: " + cause.asString("")));
        output.print("");
        output.print(details.path("stack").asString(""));
        output.print(details.path("payload").asString("(the message is no text)"));
    }

    private static String because(JsonNode letter) {
        String why = letter.path("discardedWhy").asString("");
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    private static String bytes(JsonNode details) {
        JsonNode content = details.path("content");
        return content.isObject()
                ? "sha256 " + content.path("sha256").asString("") + ", "
                        + content.path("size").asString("0") + " bytes, "
                        + details.path("original").asString("in the raw store")
                : "none";
    }
}
