package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code tance replay}: sends documents through a stage again. */
@Command(
        name = "replay",
        description =
                "Send documents through a stage again; without --stage: list replays, or pause, resume, cancel one.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Option(names = "--stage", paramLabel = "STAGE", description = "extract, tag or index.")
    private @Nullable String stage;

    @Option(names = "--failed", description = "Only what is dead and not given up.")
    private boolean isFailed;

    @Option(
            names = "--error",
            paramLabel = "CODE",
            description = "Only what ended with these error codes or reasons of skipping.")
    private List<String> errors = List.of();

    @Option(names = "--host", paramLabel = "HOST", description = "Only documents of these hosts.")
    private List<String> hosts = List.of();

    @Option(names = "--media-type", paramLabel = "TYPE", description = "Only these types, such as application/pdf.")
    private List<String> mediaTypes = List.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Only these sources.")
    private List<String> sources = List.of();

    @Option(names = "--document", paramLabel = "ID", description = "Only these documents.")
    private List<String> documents = List.of();

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description = "Only documents of these regions and what lies in them.")
    private List<String> regions = List.of();

    @Option(names = "--version-before", paramLabel = "V", description = "Only what an older version than this made.")
    private @Nullable String versionBefore;

    @Option(names = "--since", paramLabel = "TIME", description = "Accepted at this time or day, or later.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Accepted before this time or day.")
    private @Nullable String until;

    @Option(names = "--offsets", paramLabel = "P:FROM-TO", description = "Only these offsets of the stage's topic.")
    private List<String> offsets = List.of();

    @Option(names = "--rate", paramLabel = "N", description = "At most so many a second.")
    private @Nullable Integer rate;

    @Option(names = "--dry-run", description = "Count, send nothing.")
    private boolean isDryRun;

    @Option(names = "--detach", description = "Return at once; the replay goes on.")
    private boolean isDetached;

    @Option(names = "--pause", paramLabel = "NUMBER", description = "Hold a replay.")
    private @Nullable Integer pause;

    @Option(names = "--resume", paramLabel = "NUMBER", description = "Let a held replay go on.")
    private @Nullable Integer resume;

    @Option(names = "--cancel", paramLabel = "NUMBER", description = "End a replay.")
    private @Nullable Integer cancel;

    @Override
    public Integer call() {
        try (GatewayClient gateway = gatewayOptions.client()) {
            if (pause != null) {
                return wish(gateway, pause, "pause");
            }
            if (resume != null) {
                return wish(gateway, resume, "resume");
            }
            if (cancel != null) {
                return wish(gateway, cancel, "cancel");
            }
            return stage == null ? list(gateway) : replay(gateway, stage);
        }
    }

    private int wish(GatewayClient gateway, int number, String wish) {
        JsonNode replay = gateway.postJson("/admin/replays/" + number + "/" + wish, Map.of());
        if (output.asJson()) {
            output.printJson(replay);
        } else {
            output.print("replay " + number + ": " + wish);
        }
        return 0;
    }

    private int list(GatewayClient gateway) {
        JsonNode answer = gateway.get("/admin/replays", Map.of());
        if (output.asJson()) {
            output.printJson(answer);
            return 0;
        }
        TextTable table =
                new TextTable("number", "action", "stage", "state", "selected", "sent", "looked at", "of", "begun");
        for (JsonNode replay : answer.path("items")) {
            table.row(
                    replay.path("number").asString(""),
                    replay.path("action").asString(""),
                    replay.path("stage").asString("–"),
                    replay.path("state").asString(""),
                    replay.path("selected").asString("0"),
                    replay.path("sent").asString("0"),
                    replay.path("scanned").asString("0"),
                    replay.path("total").asString("0"),
                    replay.path("startedAt").asString("–"));
        }
        table.lines().forEach(output::print);
        return 0;
    }

    private int replay(GatewayClient gateway, String wanted) {
        JsonNode replay = gateway.postJson("/admin/replays", body(wanted));
        JsonNode end = isDetached
                ? replay
                : new ReplayWatch(gateway, output)
                        .untilSent(replay.path("number").asInt(0));
        return ReplayOutcome.show(end, output);
    }

    private Map<String, Object> body(String wanted) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stage", wanted);
        body.put("failed", isFailed);
        body.put("dryRun", isDryRun);
        put(body, "error", errors);
        put(body, "host", hosts);
        put(body, "mediaType", mediaTypes);
        put(body, "source", sources);
        put(body, "document", documents);
        put(body, "region", regions);
        put(body, "offsets", offsets);
        put(body, "versionBefore", versionBefore);
        put(body, "since", since);
        put(body, "until", until);
        put(body, "rate", rate);
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            body.put(name, value);
        }
    }
}
