package dev.tance.deploy.cli;

import dev.tance.deploy.system.Checkout;
import dev.tance.deploy.system.SystemPlan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a system is started with. */
public final class PlanOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the gateway on loopback (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "Use this broker instead of starting one.")
    private @Nullable String kafka;

    @Option(
            names = "--elasticsearch",
            paramLabel = "URL",
            description = "Use this Elasticsearch instead of starting one.")
    private @Nullable String elasticsearch;

    @Option(
            names = {"-D", "--set"},
            paramLabel = "NAME=VALUE",
            description = "A further setting for every service; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Tables laid over the built-in tagging rules, watched for changes.")
    private @Nullable Path rules;

    /** The plan for this checkout's services. */
    SystemPlan plan() {
        if (kafka != null && !kafka.matches("[^\\s:]+:\\d{1,5}(,[^\\s:]+:\\d{1,5})*")) {
            throw new CommandFailure(CommandFailure.USAGE, "--kafka needs HOST:PORT, not \"" + kafka + "\"");
        }
        try {
            Checkout checkout = Checkout.current();
            return new SystemPlan(
                    port,
                    kafka,
                    elasticsearch(),
                    checkout.services(),
                    checkout.archives().toString(),
                    allSettings());
        } catch (IOException e) {
            throw new CommandFailure(CommandFailure.FAILED, e.getMessage() + ": run ./tance from its checkout", e);
        }
    }

    private Map<String, String> allSettings() {
        if (rules == null) {
            return settings;
        }
        if (!Files.isDirectory(rules)) {
            throw new CommandFailure(CommandFailure.USAGE, "--rules needs a directory, not \"" + rules + "\"");
        }
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("tance.tagging.rules", rules.toAbsolutePath().normalize().toString());
        return all;
    }

    private @Nullable String elasticsearch() {
        if (elasticsearch == null) {
            return null;
        }
        try {
            URI uri = URI.create(elasticsearch);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).startsWith("http")) {
                return elasticsearch.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException notAUri) {
            // told below
        }
        throw new CommandFailure(
                CommandFailure.USAGE, "--elasticsearch needs an http(s) URL, not \"" + elasticsearch + "\"");
    }
}
