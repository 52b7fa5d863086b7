package dev.tance.index.journey;

import dev.tance.contracts.error.RetryLaterException;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.bulk.WriteResult;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.ReceiptState;
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
 * Keeps one entry for every receipt. An entry is read, brought up to date and written only if nobody else changed it
 * meanwhile; otherwise the events are applied again to what is there then.
 */
@Component
public class ReceiptBooks {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptBooks.class);
    private static final int MAX_ROUNDS = 5;

    private final StoredEntries stored;
    private final BulkWriter writer;

    public ReceiptBooks(StoredEntries stored, BulkWriter writer) {
        this.stored = stored;
        this.writer = writer;
    }

    /** Enters the events. */
    void enter(List<JourneyEvent> events) throws IOException {
        Map<String, List<JourneyEvent>> byReceipt = new LinkedHashMap<>();
        events.forEach(event -> byReceipt
                .computeIfAbsent(event.receipt().id(), id -> new ArrayList<>())
                .add(event));
        for (int round = 1; !byReceipt.isEmpty(); round++) {
            if (round > MAX_ROUNDS) {
                throw new RetryLaterException(byReceipt.size() + " receipts are being changed by others", null);
            }
            enterOnce(byReceipt);
        }
    }

    /** Takes out of the map what was entered. */
    private void enterOnce(Map<String, List<JourneyEvent>> byReceipt) throws IOException {
        Map<String, Stored<ReceiptState>> known =
                stored.byId(IndexKind.RECEIPTS, byReceipt.keySet(), ReceiptState.class);
        List<WriteOperation> writes = new ArrayList<>();
        byReceipt.entrySet().removeIf(entry -> !change(entry.getValue(), known.get(entry.getKey()), writes));
        for (WriteResult result : writer.write(writes)) {
            if (result.outcome() == Outcome.REJECTED) {
                LOG.error("Receipt {} cannot be entered: {}", result.operation().id(), result.rejection());
            }
            if (result.outcome() != Outcome.CONFLICT) {
                byReceipt.remove(result.operation().id());
            }
        }
    }

    /** Whether the events change the entry; the change is added to the writes. */
    private static boolean change(
            List<JourneyEvent> events, @Nullable Stored<ReceiptState> known, List<WriteOperation> writes) {
        @Nullable ReceiptState state = known == null ? null : known.entry();
        for (JourneyEvent event : events) {
            state = ReceiptState.after(state, event);
        }
        if (state == null || (known != null && state.equals(known.entry()))) {
            return false;
        }
        writes.add(
                known == null
                        ? WriteOperation.create(IndexKind.RECEIPTS, state.id(), state)
                        : WriteOperation.replace(
                                IndexKind.RECEIPTS, state.id(), state, known.sequenceNumber(), known.term()));
        return true;
    }
}
