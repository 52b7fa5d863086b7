package dev.tance.gateway.alert;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.gateway.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends matches as server-sent events while the client listens. */
@Component
class AlertEvents {
    private static final int MOST_LISTENERS = 500;
    private static final int PORTION = 100;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);

    private final AlertStore store;
    private final AlertProperties properties;
    private final Clock clock;
    private final Semaphore listeners = new Semaphore(MOST_LISTENERS);
    private volatile boolean closing;

    AlertEvents(AlertStore store, AlertProperties properties, Clock clock) {
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener
    void onClose(ContextClosedEvent event) {
        closing = true;
    }

    /**
     * Sends events until the client goes or the gateway ends. Each bears an id; whoever comes back with the last one goes on
     * after it.
     *
     * @param after the last event that the client saw, null to begin with the oldest match
     */
    void stream(Alert alert, @Nullable String after, HttpServletResponse response) throws IOException {
        if (!listeners.tryAcquire()) {
            throw new ProblemException(ErrorCode.UNAVAILABLE, "too many listen to events at present");
        }
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            send(alert, after, response.getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.release();
        }
    }

    private void send(Alert alert, @Nullable String after, OutputStream output)
            throws IOException, InterruptedException {
        String position = after;
        Instant lastSent = Instant.EPOCH;
        Instant until = clock.instant().plus(Duration.ofHours(1)); // then the client comes back with its last id
        while (!closing
                && clock.instant().isBefore(until)
                && store.find(alert.id()).isPresent()) {
            List<AlertMatch> matches = store.matches(alert.id(), position, PORTION);
            for (AlertMatch match : matches) {
                output.write(event(match).getBytes(StandardCharsets.UTF_8));
                position = match.eventId();
            }
            boolean silent = Duration.between(lastSent, clock.instant()).compareTo(HEARTBEAT) > 0;
            if (!matches.isEmpty() || silent) {
                output.write(": \n\n".getBytes(StandardCharsets.UTF_8));
                output.flush();
                lastSent = clock.instant();
            }
            if (matches.size() < PORTION) {
                Thread.sleep(longest(properties.interval().dividedBy(2), SHORTEST_PAUSE));
            }
        }
    }

    static String event(AlertMatch match) {
        String data = new String(
                MessageJson.write(new Webhooks.Item(match.id(), match.foundAt(), match.kind(), match.item())),
                StandardCharsets.UTF_8);
        return "id: " + match.eventId() + "\nevent: match\ndata: " + data + "\n\n";
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
