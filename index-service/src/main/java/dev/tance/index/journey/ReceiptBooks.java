package dev.tance.index.journey;

import dev.tance.contracts.message.JourneyEvent;
import dev.tance.index.bulk.MergedEntries;
import dev.tance.index.bulk.MergedEntries.Change;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.ReceiptState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one entry for every receipt. */
@Component
public class ReceiptBooks {
    private final MergedEntries entries;

    public ReceiptBooks(MergedEntries entries) {
        this.entries = entries;
    }

    /** Enters the events. */
    void enter(List<JourneyEvent> events) throws IOException {
        Map<String, List<JourneyEvent>> byReceipt = new LinkedHashMap<>();
        events.forEach(event -> byReceipt
                .computeIfAbsent(event.receipt().id(), id -> new ArrayList<>())
                .add(event));
        Map<String, Change<ReceiptState>> changes = new LinkedHashMap<>();
        byReceipt.forEach((id, own) -> changes.put(id, known -> after(known, own)));
        entries.change(IndexKind.RECEIPTS, ReceiptState.class, changes);
    }

    private static @Nullable ReceiptState after(@Nullable ReceiptState known, List<JourneyEvent> events) {
        ReceiptState state = known;
        for (JourneyEvent event : events) {
            state = ReceiptState.after(state, event);
        }
        return state;
    }
}
