package dev.tance.index.journey;

import dev.tance.contracts.message.DeadLetter;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.Receipt;
import dev.tance.index.bulk.MergedEntries;
import dev.tance.index.bulk.MergedEntries.Change;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.bulk.StoredEntries.Stored;
import dev.tance.index.document.Hosts;
import dev.tance.index.model.DeadLetterHandling;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.IndexedDeadLetter;
import dev.tance.index.model.ReceiptState;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import dev.tance.stage.UnreadableReceipt;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the latest dead letter of each receipt where it can be searched. Letters and journey events come by different
 * topics: each side writes its own part first and then looks at what the other wrote, so that one of them sees both.
 */
@Component
public class DeadLetterRecorder implements BatchHandler<DeadLetter> {
    private final MergedEntries entries;
    private final StoredEntries stored;

    public DeadLetterRecorder(MergedEntries entries, StoredEntries stored) {
        this.entries = entries;
        this.stored = stored;
    }

    @Override
    public void handle(List<Delivery<DeadLetter>> batch, StageOutput output) throws IOException {
        Map<String, IndexedDeadLetter> letters = new LinkedHashMap<>();
        for (Delivery<DeadLetter> delivery : batch) {
            IndexedDeadLetter letter = entry(delivery.message());
            letters.merge(letter.id(), letter, IndexedDeadLetter::latest);
        }
        Map<String, Change<IndexedDeadLetter>> changes = new LinkedHashMap<>();
        letters.forEach((id, letter) -> changes.put(id, known -> IndexedDeadLetter.latest(known, letter)));
        entries.change(IndexKind.DEAD_LETTERS, IndexedDeadLetter.class, changes);
        applyReceipts(letters);
    }

    private void applyReceipts(Map<String, IndexedDeadLetter> letters) throws IOException {
        Map<String, Stored<ReceiptState>> receipts =
                stored.byId(IndexKind.RECEIPTS, letters.keySet(), ReceiptState.class);
        Map<String, Change<IndexedDeadLetter>> changes = new LinkedHashMap<>();
        receipts.forEach((id, receipt) -> changes.put(id, known -> with(known, handling(receipt.entry()))));
        entries.change(IndexKind.DEAD_LETTERS, IndexedDeadLetter.class, changes);
    }

    /** Enters what operators did about receipts; to be called when the receipts' entries tell it already. */
    void enter(List<JourneyEvent> events) throws IOException {
        Map<String, DeadLetterHandling> handlings = new LinkedHashMap<>();
        events.stream()
                .filter(DeadLetterHandling::isTouchedBy)
                .forEach(event -> handlings.merge(
                        event.receipt().id(), DeadLetterHandling.NONE.after(event), DeadLetterHandling::and));
        Map<String, Change<IndexedDeadLetter>> changes = new LinkedHashMap<>();
        handlings.forEach((id, handling) -> changes.put(id, known -> with(known, handling)));
        entries.change(IndexKind.DEAD_LETTERS, IndexedDeadLetter.class, changes);
    }

    private static DeadLetterHandling handling(ReceiptState receipt) {
        return new DeadLetterHandling(receipt.replayedAt(), receipt.discardedAt(), receipt.discardedWhy());
    }

    private static @Nullable IndexedDeadLetter with(@Nullable IndexedDeadLetter known, DeadLetterHandling handling) {
        return known == null ? null : known.with(handling);
    }

    private static IndexedDeadLetter entry(DeadLetter letter) {
        Receipt receipt = Optional.ofNullable(letter.receipt())
                .orElseGet(() -> UnreadableReceipt.of(letter.topic(), letter.partition(), letter.offset()));
        String host =
                letter.document() == null ? null : Hosts.of(letter.document().url());
        return IndexedDeadLetter.of(letter, receipt, host, MessageTypes.mediaType(letter.payload()));
    }
}
