package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance search}: finds passages. */
@Command(
        name = "search",
        description = "Search the passages of all documents; \"quoted words\" are searched as a phrase.",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to search for.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--region", paramLabel = "CODE", description = "Only documents of this region or one below it.")
    private @Nullable String region;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Override
    public Integer call() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", String.join(" ", words));
        query.put("limit", Integer.toString(limit));
        if (region != null) {
            query.put("region", region);
        }
        JsonNode answer;
        try (GatewayClient gateway = gatewayOptions.client()) {
            answer = gateway.get("/passages", query);
        }
        if (output.asJson()) {
            output.printJson(answer);
            return 0;
        }
        for (JsonNode passage : answer.path("items")) {
            output.print(passage.path("title").asString("(no title)") + "  "
                    + passage.path("documentId").asString(""));
            output.print("    " + shown(passage));
        }
        output.print(answer.path("total").asString("0") + " passages");
        return 0;
    }

    /** The found words in brackets, on one line. */
    private static String shown(JsonNode passage) {
        JsonNode highlights = passage.path("highlights");
        String text = highlights.isArray() && !highlights.isEmpty()
                ? highlights.get(0).asString("")
                : passage.path("highlight").asString(passage.path("text").asString(""));
        String line =
                text.replaceAll("</?(em|mark)>", "|").replaceAll("\\s+", " ").strip();
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
