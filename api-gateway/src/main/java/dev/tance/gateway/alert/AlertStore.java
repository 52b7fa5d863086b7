package dev.tance.gateway.alert;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import dev.tance.gateway.search.Filters;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where alerts and their matches are kept: two indices of their own, since they are no generations that could be built
 * again from topics. They are made with the first alert.
 */
@Component
class AlertStore {
    /** More alerts than that are refused. */
    static final int MOST = 1_000;

    private static final String ALERTS = "tance-alerts";
    private static final String MATCHES = "tance-alert-matches";
    private static final String LEASE = "lease";
    private static final int PORTION = 1_000;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;
    private static final List<SortOptions> OLDEST = List.of(by("foundAt", SortOrder.Asc), by("entryId", SortOrder.Asc));
    private static final List<SortOptions> NEWEST =
            List.of(by("foundAt", SortOrder.Desc), by("entryId", SortOrder.Desc));

    private final ElasticsearchClient client;

    AlertStore(ElasticsearchClient client) {
        this.client = client;
    }

    /** Which gateway looks for matches at present. */
    record Lease(String holder, Instant until) {}

    /** The alerts in the order in which they were made. */
    List<Alert> all() throws IOException {
        try {
            return client
                    .search(
                            request -> request.index(ALERTS)
                                    .query(query -> query.exists(exists -> exists.field("createdAt")))
                                    .sort(by("createdAt", SortOrder.Asc))
                                    .size(MOST),
                            Alert.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .toList();
        } catch (ElasticsearchException e) {
            return absent(e, List.of());
        }
    }

    Optional<Alert> find(String id) throws IOException {
        if (id.equals(LEASE)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    client.get(request -> request.index(ALERTS).id(id), Alert.class)
                            .source());
        } catch (ElasticsearchException e) {
            return absent(e, Optional.empty());
        }
    }

    /** Adds an alert. Returns when every reader sees it. */
    void add(Alert alert) throws IOException {
        createIfMissing(ALERTS, "alerts.json");
        createIfMissing(MATCHES, "matches.json");
        client.index(request -> request.index(ALERTS)
                .id(alert.id())
                .document(alert)
                .opType(OpType.Create)
                .refresh(Refresh.True));
    }

    /** Replaces an alert; one that was removed meanwhile stays removed. */
    void replace(Alert alert) throws IOException {
        try {
            GetResponse<Alert> now = client.get(request -> request.index(ALERTS).id(alert.id()), Alert.class);
            if (now.found()) {
                client.index(request -> request.index(ALERTS)
                        .id(alert.id())
                        .document(alert)
                        .ifSeqNo(now.seqNo())
                        .ifPrimaryTerm(now.primaryTerm()));
            }
        } catch (ElasticsearchException e) {
            if (e.status() != CONFLICT) {
                throw e;
            }
        }
    }

    /** Removes an alert with its matches. */
    void remove(String id) throws IOException {
        client.delete(request -> request.index(ALERTS).id(id).refresh(Refresh.True));
        for (List<AlertMatch> left = matches(id, null, PORTION); !left.isEmpty(); left = matches(id, null, PORTION)) {
            List<AlertMatch> gone = left;
            client.bulk(request -> {
                gone.forEach(match -> request.operations(
                        operation -> operation.delete(one -> one.index(MATCHES).id(match.id()))));
                return request.refresh(Refresh.True);
            });
        }
    }

    /** Enters matches; those that are there already stay as they are. Returns when every reader sees them. */
    void record(List<AlertMatch> matches) throws IOException {
        write(matches, true);
    }

    /** Replaces matches. */
    void update(List<AlertMatch> matches) throws IOException {
        write(matches, false);
    }

    private void write(List<AlertMatch> matches, boolean create) throws IOException {
        if (matches.isEmpty()) {
            return;
        }
        BulkResponse response = client.bulk(request -> {
            for (AlertMatch match : matches) {
                request.operations(operation -> create
                        ? operation.create(
                                one -> one.index(MATCHES).id(match.id()).document(match))
                        : operation.index(
                                one -> one.index(MATCHES).id(match.id()).document(match)));
            }
            return request.refresh(Refresh.True);
        });
        response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .findFirst()
                .ifPresent(item -> {
                    throw new java.io.UncheckedIOException(new IOException("a match cannot be entered: "
                            + Objects.requireNonNull(item.error()).reason()));
                });
    }

    /**
     * Matches of an alert in the order in which they were found.
     *
     * @param after event id of the last one seen, null for the first
     */
    List<AlertMatch> matches(String alertId, @Nullable String after, int limit) throws IOException {
        return search(new Filters().anyOf("alertId", List.of(alertId)).toQuery(), OLDEST, after, limit);
    }

    /** Matches that no webhook has taken yet, the oldest first. */
    List<AlertMatch> undelivered(String alertId, int limit) throws IOException {
        Query missing = Query.of(query ->
                query.bool(bool -> bool.mustNot(not -> not.exists(exists -> exists.field("deliveredAt")))));
        return search(
                new Filters().anyOf("alertId", List.of(alertId)).and(missing).toQuery(), OLDEST, null, limit);
    }

    /** The newest matches first. */
    List<AlertMatch> newest(String alertId, int limit) throws IOException {
        return search(new Filters().anyOf("alertId", List.of(alertId)).toQuery(), NEWEST, null, limit);
    }

    private List<AlertMatch> search(Query query, List<SortOptions> sort, @Nullable String after, int limit)
            throws IOException {
        return client
                .search(
                        request -> {
                            if (after != null) {
                                int dot = after.indexOf('.');
                                request.searchAfter(
                                        FieldValue.of(Long.parseLong(after.substring(0, dot))),
                                        FieldValue.of(after.substring(dot + 1)));
                            }
                            return request.index(MATCHES)
                                    .query(query)
                                    .sort(sort)
                                    .size(limit);
                        },
                        AlertMatch.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }

    /**
     * Takes or keeps the lease, so that of several gateways one looks for matches at a time.
     *
     * @return whether the holder has it until then
     */
    boolean lease(String holder, Instant now, Instant until) throws IOException {
        try {
            GetResponse<Lease> held =
                    client.get(request -> request.index(ALERTS).id(LEASE), Lease.class);
            Lease lease = held.source();
            if (lease != null && !lease.holder().equals(holder) && lease.until().isAfter(now)) {
                return false;
            }
            Lease next = new Lease(holder, until);
            client.index(request -> {
                request.index(ALERTS).id(LEASE).document(next);
                return held.found()
                        ? request.ifSeqNo(held.seqNo()).ifPrimaryTerm(held.primaryTerm())
                        : request.opType(OpType.Create);
            });
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT || e.status() == NOT_FOUND) {
                return false;
            }
            throw e;
        }
    }

    private void createIfMissing(String index, String resource) throws IOException {
        try (InputStream definition = Objects.requireNonNull(AlertStore.class.getResourceAsStream(resource))) {
            client.indices().create(request -> request.withJson(definition).index(index));
        } catch (ElasticsearchException e) {
            if (e.status() != BAD_REQUEST
                    || !"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
    }

    private static <T> T absent(ElasticsearchException failure, T nothing) {
        if (failure.status() == NOT_FOUND) {
            return nothing;
        }
        throw failure;
    }

    private static SortOptions by(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }
}
