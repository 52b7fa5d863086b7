package dev.tance.gateway.alert;

import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.request.Parameters;
import dev.tance.gateway.search.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Alerts: made, listed, listened to, removed. */
@RestController
@EnableConfigurationProperties(AlertProperties.class)
@RequestMapping("/api/v1/alerts")
class AlertController {
    private static final int FEED_LENGTH = 100;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final AlertStore store;
    private final AlertQueries queries;
    private final Webhooks webhooks;
    private final AlertEvents events;
    private final Clock clock;

    AlertController(AlertStore store, AlertQueries queries, Webhooks webhooks, AlertEvents events, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AlertView create(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        Alert alert = AlertRequests.read(request.getInputStream(), clock.instant());
        queries.check(alert.kind(), alert.query());
        if (alert.webhook() != null) {
            webhooks.check(alert.webhook().url());
        }
        if (store.all().size() >= AlertStore.MOST) {
            throw ProblemException.badRequest("there are " + AlertStore.MOST + " alerts already: remove one first");
        }
        store.add(alert);
        return AlertView.of(alert, true);
    }

    @GetMapping
    Page<AlertView> list(HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        List<AlertView> alerts =
                store.all().stream().map(alert -> AlertView.of(alert, false)).toList();
        return new Page<>(alerts, null, alerts.size());
    }

    @GetMapping("/{id}")
    AlertView one(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        return AlertView.of(alert(id), false);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        store.remove(alert(id).id());
    }

    @GetMapping("/{id}/events")
    void events(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters parameters = Parameters.of(request, Set.of("lastEventId"));
        String after = lastEventId == null || lastEventId.isBlank()
                ? parameters.text("lastEventId").orElse(null)
                : lastEventId;
        if (after != null && !after.matches("\\d{1,15}\\.[0-9A-Za-z_-]{1,200}")) {
            throw ProblemException.badRequest("header 'Last-Event-ID' is none of this interface");
        }
        events.stream(alert(id), after, response);
    }

    @GetMapping("/{id}/feed")
    ResponseEntity<String> feed(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        Alert alert = alert(id);
        return ResponseEntity.ok().contentType(ATOM).body(AlertFeed.of(alert, store.newest(alert.id(), FEED_LENGTH)));
    }

    private Alert alert(String id) throws IOException {
        return store.find(id).orElseThrow(() -> ProblemException.notFound("no alert has this id"));
    }
}
