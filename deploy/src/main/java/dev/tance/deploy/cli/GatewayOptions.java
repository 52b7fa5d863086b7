package dev.tance.deploy.cli;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.state.DataDirectory;
import dev.tance.deploy.state.SystemState;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which gateway a command talks to. */
public final class GatewayOptions {
    @Mixin
    private DataOption dataOption = new DataOption();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "URL of the gateway (default: $TANCE_URL, else the system that up started).")
    private @Nullable String url;

    @Option(
            names = "--api-key",
            paramLabel = "KEY",
            description = "API key (default: $TANCE_API_KEY; a system that up started needs none).")
    private @Nullable String apiKey;

    /**
     * A client for the gateway.
     *
     * @throws CommandFailure when no URL is given and nothing runs here
     */
    GatewayClient client() {
        return new GatewayClient(
                address(), Optional.ofNullable(apiKey).or(() -> Optional.ofNullable(System.getenv("TANCE_API_KEY"))));
    }

    /** The data directory that the gateway's system runs on, if it runs on this machine. */
    DataDirectory dataDirectory() {
        return dataOption.dataDirectory();
    }

    private String address() {
        if (url != null) {
            return url;
        }
        String configured = System.getenv("TANCE_URL");
        return configured != null ? configured : runningSystem(dataOption.dataDirectory());
    }

    private static String runningSystem(DataDirectory data) {
        try {
            if (data.isLocked()) {
                Optional<SystemState> state = data.readState();
                if (state.isPresent()) {
                    return state.get().url();
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(CommandFailure.FAILED, "cannot read " + data.path() + ": " + e.getMessage(), e);
        }
        throw new CommandFailure(
                CommandFailure.NOT_RUNNING,
                "nothing runs on " + data.path() + ": ./tance up, or name a gateway with --url");
    }
}
