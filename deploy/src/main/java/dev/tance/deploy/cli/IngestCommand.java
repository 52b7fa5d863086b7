package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.client.GatewayException;
import dev.tance.deploy.client.Submission;
import dev.tance.deploy.client.SubmissionWatch;
import dev.tance.deploy.load.LoadItem;
import dev.tance.deploy.load.LoadItems;
import dev.tance.deploy.load.Loader;
import java.io.IOException;
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

/** {@code tance ingest}: hands crawls, folders, files, lists of URLs and URLs over to the pipeline. */
@Command(
        name = "ingest",
        description = "Load crawls (WARC, WACZ), folders, files, lists of URLs, or URLs.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "What to load.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Name under which the load is counted (default: the file's, folder's or host's name).")
    private @Nullable String source;

    @Option(names = "--wait", description = "Wait until nothing of the load is in flight.")
    private boolean isWaiting;

    private int exitCode;
    private int warnings;

    @Override
    public Integer call() throws InterruptedException {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        try (GatewayClient gateway = gatewayOptions.client()) {
            Loader loader = new Loader(gateway, this::warn);
            List<Taken> taken = new ArrayList<>();
            for (String argument : arguments) {
                take(loader, argument, taken);
            }
            for (Taken load : taken) {
                results.add(isWaiting ? await(gateway, load) : accepted(load));
            }
        }
        if (output.asJson()) {
            output.printJson(Map.of("submissions", results));
        }
        if (warnings > 0) {
            worst(CommandFailure.FAILED);
        }
        return exitCode;
    }

    /** A load that the gateway has taken over. */
    private record Taken(LoadItem item, String id, String source) {}

    private void take(Loader loader, String argument, List<Taken> taken) {
        try {
            LoadItem item = LoadItems.recognise(argument);
            String name = source == null ? item.defaultSource() : source;
            JsonNode answer = loader.submit(item, name);
            taken.add(new Taken(item, answer.path("id").asString(""), name));
        } catch (LoadItems.UnusableException e) {
            tellFailure(CommandFailure.USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            tellFailure(CommandFailure.FAILED, argument + ": " + e.getMessage());
        } catch (GatewayException e) {
            if (e.isUnreachable()) {
                throw e;
            }
            tellFailure(CommandFailure.FAILED, argument + ": " + e.getMessage());
        }
    }

    private Map<String, @Nullable Object> accepted(Taken load) {
        if (!output.asJson()) {
            output.print(load.item().label() + ": accepted as " + load.id() + " (source " + load.source() + ")");
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", load.id());
        json.put("source", load.source());
        json.put("status", "accepted");
        return json;
    }

    private Map<String, @Nullable Object> await(GatewayClient gateway, Taken load) throws InterruptedException {
        Submission end = new SubmissionWatch(gateway, output::progress).await(load.id());
        if (end.isFailed()) {
            tellFailure(
                    CommandFailure.FAILED,
                    load.item().label() + ": not read to its end: " + end.error()
                            + (end.message() == null ? "" : " (" + end.message() + ")"));
        }
        if (!output.asJson()) {
            output.print(load.item().label() + ": " + end.summary());
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", end.id());
        json.put("source", end.source());
        json.put("status", end.status());
        json.put("received", end.received());
        json.put("outcomes", Map.of("indexed", end.indexed(), "skipped", end.skipped(), "dead", end.dead()));
        json.put("inFlight", end.inFlight());
        json.put("error", end.error());
        json.put("message", end.message());
        return json;
    }

    private synchronized void warn(String file) {
        warnings++;
        output.progress("tance: left out, since it cannot be read: " + file);
    }

    private void tellFailure(int code, String line) {
        output.progress("tance: " + line);
        worst(code);
    }

    private void worst(int code) {
        exitCode = Math.max(exitCode, code);
    }
}
