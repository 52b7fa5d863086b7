package dev.tance.deploy.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor wrote down of the system that it runs.
 *
 * @param phase how far the system is
 * @param supervisorPid process id of the supervisor
 * @param url the gateway's URL
 * @param kafka {@code host:port} of the broker in use
 * @param elasticsearch URL of the Elasticsearch in use
 * @param readyInMilliseconds how long the whole start took, 0 before everything was ready
 * @param parts every part that the supervisor runs
 * @param message one line that tells why the start failed, else null
 */
public record SystemState(
        Phase phase,
        long supervisorPid,
        String url,
        String kafka,
        String elasticsearch,
        long readyInMilliseconds,
        List<PartState> parts,
        @Nullable String message) {
    /** How far a system is. */
    public enum Phase {
        /** Its parts are starting. */
        STARTING,
        /** Every part was ready; later troubles are told part by part. */
        READY,
        /** Its parts are being ended. */
        STOPPING,
        /** Ended on request. */
        STOPPED,
        /** The start failed; the message tells why. */
        FAILED
    }

    public SystemState {
        parts = List.copyOf(parts);
    }

    /** The part of this name, if the supervisor runs one. */
    public Optional<PartState> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
