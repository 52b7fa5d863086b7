package dev.tance.index.journey;

import dev.tance.contracts.message.JourneyEvent;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.WriteOperation;
import dev.tance.index.bulk.WriteResult;
import dev.tance.index.bulk.WriteResult.Outcome;
import dev.tance.index.model.IndexKind;
import dev.tance.index.model.JourneyEntry;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Records the journey. The receipts come last, so that whoever sees a receipt ended also finds what it ended in. Treating
 * the same events again changes nothing.
 */
@Component
public class JourneyRecorder implements BatchHandler<JourneyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(JourneyRecorder.class);

    private final StubWriter stubs;
    private final BulkWriter writer;
    private final ReceiptBooks receipts;
    private final DeadLetterRecorder deadLetters;

    public JourneyRecorder(StubWriter stubs, BulkWriter writer, ReceiptBooks receipts, DeadLetterRecorder deadLetters) {
        this.deadLetters = deadLetters;
        this.stubs = stubs;
        this.writer = writer;
        this.receipts = receipts;
    }

    @Override
    public void handle(List<Delivery<JourneyEvent>> batch, StageOutput output) throws IOException {
        List<JourneyEvent> events = batch.stream().map(Delivery::message).toList();
        if (events.isEmpty()) {
            return;
        }
        stubs.write(events);
        recordHistory(events);
        receipts.enter(events);
        deadLetters.enter(events);
    }

    private void recordHistory(List<JourneyEvent> events) throws IOException {
        List<WriteOperation> writes = events.stream()
                .map(JourneyEntry::of)
                .map(entry -> WriteOperation.put(IndexKind.JOURNEY, entry.id(), entry))
                .toList();
        for (WriteResult result : writer.write(writes)) {
            if (result.outcome() == Outcome.REJECTED) {
                LOG.error(
                        "Journey event {} cannot be recorded: {}",
                        result.operation().id(),
                        result.rejection());
            }
        }
    }
}
