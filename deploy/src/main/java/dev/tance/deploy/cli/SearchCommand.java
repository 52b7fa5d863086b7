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
    private static final int SHOWN = 120;
    private static final int BEFORE = 30;

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
                    + passage.path("url").asString(""));
            output.print("    " + shown(passage));
        }
        output.print(answer.path("total").asString("0") + " passages");
        return 0;
    }

    /** The passage's text around the first found words, on one line, with all found words in brackets. */
    private static String shown(JsonNode passage) {
        int[] text = passage.path("text").asString("").codePoints().toArray();
        int origin = passage.path("start").asInt(0);
        StringBuilder marked = new StringBuilder();
        int first = -1;
        int done = 0;
        for (JsonNode match : passage.path("matches")) {
            int start = Math.clamp(match.path("start").asInt(0) - origin, done, text.length);
            int end = Math.clamp(match.path("end").asInt(0) - origin, start, text.length);
            marked.append(new String(text, done, start - done));
            first = first < 0 ? marked.length() : first;
            marked.append('[').append(new String(text, start, end - start)).append(']');
            done = end;
        }
        marked.append(new String(text, done, text.length - done));
        int from = Math.max(0, first - BEFORE);
        int to = Math.min(marked.length(), from + SHOWN);
        String line = marked.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "…" : "") + line + (to < marked.length() ? "…" : "");
    }
}
