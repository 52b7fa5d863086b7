package dev.tance.gateway.alert;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import dev.tance.gateway.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for new matches of every alert, again and again, and sends them to webhooks. Of several gateways one does it at a
 * time; all state is in the index, so that any other can go on where one stopped.
 */
@Component
class AlertWatch implements SmartLifecycle, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

    /** What is written at one moment may be seen only so much later. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int DELIVERED_AT_ONCE = 50;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AlertStore store;
    private final AlertQueries queries;
    private final Webhooks webhooks;
    private final AlertProperties properties;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private volatile boolean running;

    AlertWatch(AlertStore store, AlertQueries queries, Webhooks webhooks, AlertProperties properties, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.webhooks = webhooks;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!properties.watch()) {
            return;
        }
        Thread.ofVirtual().name("alert-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void destroy() {
        stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        while (running) {
            try {
                round();
                Thread.sleep(properties.interval());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | ElasticsearchException | UncheckedIOException e) {
                LOG.warn("Alerts cannot be looked after now: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Goes through all alerts once, if no other gateway does. */
    void round() throws IOException, InterruptedException {
        Instant now = clock.instant();
        List<Alert> alerts = store.all();
        if (alerts.isEmpty() || !store.lease(holder, now, now.plus(LEASE))) {
            return;
        }
        for (Alert alert : alerts) {
            if (!running
                    || !store.lease(holder, clock.instant(), clock.instant().plus(LEASE))) {
                return;
            }
            deliver(look(alert));
        }
    }

    private Alert look(Alert alert) throws IOException {
        Instant began = clock.instant();
        Instant since = latest(alert.checkedTo().minus(OVERLAP), alert.createdAt());
        try {
            List<FieldValue> after = List.of();
            do {
                AlertQueries.Found found = queries.since(alert, since, after, clock.instant());
                store.record(found.matches());
                after = found.next();
            } while (!after.isEmpty()
                    && running
                    && store.lease(holder, clock.instant(), clock.instant().plus(LEASE)));
            if (!after.isEmpty()) {
                return alert;
            }
        } catch (ProblemException e) {
            LOG.warn("Alert {} cannot be looked for any more: {}", alert.id(), e.getMessage());
            return alert;
        }
        Alert checked = alert.checked(began);
        if (Duration.between(alert.checkedTo(), began).compareTo(NOTED_EVERY) > 0) {
            store.replace(checked);
        }
        return checked;
    }

    private void deliver(Alert alert) throws IOException, InterruptedException {
        Instant now = clock.instant();
        boolean resting = alert.nextAttemptAt() != null && alert.nextAttemptAt().isAfter(now);
        if (alert.webhook() == null || resting) {
            return;
        }
        List<AlertMatch> waiting = store.undelivered(alert.id(), DELIVERED_AT_ONCE);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            webhooks.send(alert, waiting);
            store.update(waiting.stream().map(match -> match.delivered(now)).toList());
            if (alert.attempts() > 0) {
                store.replace(alert.delivered());
            }
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            store.replace(alert.failed(reason, now.plus(pauseAfter(alert.attempts()))));
        }
    }

    /** Twice as long after each failure, and not at the same moment as others. */
    private Duration pauseAfter(int failures) {
        long first = properties.firstRetry().toMillis();
        long pause = Math.min(properties.longestRetry().toMillis(), first << Math.min(failures, 20));
        return Duration.ofMillis(pause + ThreadLocalRandom.current().nextLong(pause / 4 + 1));
    }

    private void pause() {
        try {
            Thread.sleep(properties.interval());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
