package dev.tance.gateway.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.gateway.problem.ProblemException;
import dev.tance.gateway.search.Cursor.Position;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** States of an index that stay as they are while somebody reads on. */
@Component
public class PointsInTime {
    /** How long one is kept after it was last used. */
    public static final Time KEPT = Time.of(time -> time.time("2m"));

    private static final Logger LOG = LoggerFactory.getLogger(PointsInTime.class);
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ElasticsearchClient client;

    public PointsInTime(ElasticsearchClient client) {
        this.client = client;
    }

    /** The one that a cursor goes on in; a new one when it names none. */
    public String of(IndexKind kind, Position position) throws IOException {
        return position.pointInTime() == null ? open(kind) : position.pointInTime();
    }

    /** A new one. */
    public String open(IndexKind kind) throws IOException {
        return client.openPointInTime(request -> request.index(kind.alias()).keepAlive(KEPT))
                .id();
    }

    /** Gives one back early; if that fails, it ends by itself. */
    public void close(String id) {
        try {
            client.closePointInTime(request -> request.id(id));
        } catch (ElasticsearchException | IOException e) {
            LOG.debug("A point in time was not closed: {}", e.getMessage());
        }
    }

    /** What is at fault when a search in a point in time that a client named fails. */
    static RuntimeException problem(ElasticsearchException failure) {
        return switch (failure.status()) {
            case NOT_FOUND ->
                new ProblemException(
                        ErrorCode.CURSOR_EXPIRED, "the cursor has expired: start again from the first page", failure);
            case UNAVAILABLE, TOO_MANY_REQUESTS -> failure;
            default ->
                new ProblemException(
                        ErrorCode.BAD_REQUEST, "parameter 'cursor' is not a cursor of this interface", failure);
        };
    }
}
