package dev.tance.index.document;

import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.ReplayContext;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.index.bulk.BulkWriter;
import dev.tance.index.bulk.StoredEntries;
import dev.tance.index.generation.WrittenGenerations;
import dev.tance.index.model.IndexNames;
import dev.tance.stage.BatchHandler;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Indexes batches of tagged documents, in portions, into every generation that is written at present. */
@Component
public class DocumentIndexer implements BatchHandler<DocumentTagged> {
    /** Code points of text that are held at a time, unless one document alone has more. */
    private static final int MAX_TEXT = 1_000_000;

    private final RawStore store;
    private final StoredEntries stored;
    private final BulkWriter writer;
    private final WrittenGenerations generations;
    private final IndexingJourney journey;
    private final Clock clock;

    public DocumentIndexer(
            RawStore store,
            StoredEntries stored,
            BulkWriter writer,
            WrittenGenerations generations,
            IndexingJourney journey,
            Clock clock) {
        this.store = store;
        this.stored = stored;
        this.writer = writer;
        this.generations = generations;
        this.journey = journey;
        this.clock = clock;
    }

    @Override
    public void handle(List<Delivery<DocumentTagged>> batch, StageOutput output) throws IOException {
        List<GenerationIndexer> indexers = indexers(output);
        List<Delivery<DocumentTagged>> portion = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        long text = 0;
        for (Delivery<DocumentTagged> delivery : batch) {
            String id = delivery.message().document().documentId();
            int length = delivery.message().textLength();
            // Two versions of one document go one after the other, so that the second sees the first
            if (ids.contains(id) || (text > 0 && text + length > MAX_TEXT)) {
                index(portion, indexers);
                portion.clear();
                ids.clear();
                text = 0;
            }
            portion.add(delivery);
            ids.add(id);
            text += length;
        }
        index(portion, indexers);
    }

    private static void index(List<Delivery<DocumentTagged>> portion, List<GenerationIndexer> indexers)
            throws IOException {
        for (GenerationIndexer indexer : indexers) {
            indexer.index(portion);
        }
    }

    /** Generations that follow come first, so that a document whose end is told is in all of them. */
    private List<GenerationIndexer> indexers(StageOutput output) throws IOException {
        ReplayContext replay = output.replay();
        int wave = replay == null ? 0 : replay.wave();
        List<GenerationIndexer> indexers = new ArrayList<>();
        boolean isTold = true;
        for (IndexNames names : generations.of(replay)) {
            boolean isServed = isTold && (replay == null || replay.generation() == null);
            indexers.addFirst(new GenerationIndexer(
                    store,
                    isServed ? null : stored,
                    stored.in(names),
                    writer.in(names),
                    isTold ? IndexingEnds.told(journey, output) : IndexingEnds.untold(names),
                    wave,
                    clock));
            isTold = false;
        }
        return indexers;
    }
}
