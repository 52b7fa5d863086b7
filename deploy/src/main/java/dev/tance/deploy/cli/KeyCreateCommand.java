package dev.tance.deploy.cli;

import dev.tance.contracts.access.ApiKeyToken;
import dev.tance.contracts.access.Role;
import dev.tance.deploy.client.GatewayClient;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code tance key create}: makes a key and shows it, once. */
@Command(
        name = "create",
        description = "Make a key. It is shown once; what is stored cannot give it back.",
        mixinStandardHelpOptions = true)
final class KeyCreateCommand implements Callable<Integer> {
    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private GatewayOptions gatewayOptions = new GatewayOptions();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Who or what uses it.")
    private @Nullable String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "READER",
            description =
                    "reader (asks), operator (also feeds and mends), admin (also keys and indexes); default reader.")
    private Role role = Role.READER;

    @Option(
            names = "--requests",
            paramLabel = "N",
            description = "How many requests it may send in a minute (default: the gateway's setting).")
    private @Nullable Integer requests;

    @Option(
            names = "--bootstrap",
            description = "Make the first admin's key without a gateway, to be named in its environment.")
    private boolean isBootstrap;

    @Override
    public Integer call() {
        return isBootstrap ? bootstrap() : create();
    }

    private int bootstrap() {
        ApiKeyToken token = ApiKeyToken.generate(new SecureRandom());
        if (output.asJson()) {
            output.printJson(Map.of("key", token.text(), "sha256", token.hash()));
            return 0;
        }
        output.print("key     " + token.text());
        output.print("sha256  " + token.hash());
        output.print("");
        output.print("Start the gateway with TANCE_ADMIN_KEY_SHA256=" + token.hash());
        output.print("then make keys with TANCE_API_KEY set to the key above, and start it without again.");
        return 0;
    }

    private int create() {
        if (name == null || name.isBlank()) {
            throw new CommandFailure(CommandFailure.USAGE, "name who or what uses the key: tance key create NAME");
        }
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("name", name);
        wanted.put("role", role.code());
        if (requests != null) {
            wanted.put("requestsPerWindow", requests);
        }
        JsonNode made;
        try (GatewayClient gateway = gatewayOptions.client()) {
            made = gateway.postJson("/admin/keys", wanted);
        }
        if (output.asJson()) {
            output.printJson(made);
        } else {
            output.print(made.path("key").asString(""));
            output.progress("role " + role.code() + ", id " + made.path("id").asString("")
                    + "; this is the only time that the key is shown");
        }
        return 0;
    }
}
