package dev.tance.index.bulk;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.model.IndexKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Entries that several processes bring up to date. An entry is read, changed and written only if nobody else changed it
 * meanwhile; otherwise the change is applied again to what is there then.
 */
@Component
public class MergedEntries {
    private static final Logger LOG = LoggerFactory.getLogger(MergedEntries.class);
    private static final int MAX_ROUNDS = 5;

    private final StoredEntries stored;
    private final BulkWriter writer;

    public MergedEntries(StoredEntries stored, BulkWriter writer) {
        this.stored = stored;
        this.writer = writer;
    }

    /** What is to become of an entry. May be applied more than once, each time to what is there then. */
    @FunctionalInterface
    public interface Change<T> {
        /** @return what takes the place of the known entry; the same or null to leave it as it is */
        @Nullable T to(@Nullable T known);
    }

    /**
     * Applies changes, one an entry.
     *
     * @throws RetryLaterException when others change the same entries all the time, or Elasticsearch is overloaded
     */
    public <T extends Record> void change(IndexKind kind, Class<T> type, Map<String, Change<T>> changes)
            throws IOException {
        Map<String, Change<T>> open = new LinkedHashMap<>(changes);
        for (int round = 1; !open.isEmpty(); round++) {
            if (round > MAX_ROUNDS) {
                throw new RetryLaterException(
                        open.size() + " of " + kind.alias() + " are being changed by others", null);
            }
            changeOnce(kind, type, open);
        }
    }

    /** Takes out of the map what was done. */
    private <T extends Record> void changeOnce(IndexKind kind, Class<T> type, Map<String, Change<T>> open)
            throws IOException {
        Map<String, Stored<T>> known = stored.byId(kind, open.keySet(), type);
        List<WriteOperation> writes = new ArrayList<>();
        open.entrySet().removeIf(entry -> !add(kind, entry.getKey(), entry.getValue(), known, writes));
        for (WriteResult result : writer.write(writes)) {
            if (result.outcome() == Outcome.REJECTED) {
                LOG.error(
                        "{} cannot be entered into {}: {}", result.operation().id(), kind.alias(), result.rejection());
            }
            if (result.outcome() != Outcome.CONFLICT) {
                open.remove(result.operation().id());
            }
        }
    }

    private static <T extends Record> boolean add(
            IndexKind kind, String id, Change<T> change, Map<String, Stored<T>> known, List<WriteOperation> writes) {
        Stored<T> before = known.get(id);
        T after = change.to(before == null ? null : before.entry());
        if (after == null || (before != null && after.equals(before.entry()))) {
            return false;
        }
        writes.add(
                before == null
                        ? WriteOperation.create(kind, id, after)
                        : WriteOperation.replace(kind, id, after, before.sequenceNumber(), before.term()));
        return true;
    }
}
