package dev.tance.index.document;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.index.model.IndexNames;
import dev.tance.index.model.IndexedDocument;
import dev.tance.stage.Delivery;
import dev.tance.stage.StageOutput;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told how indexing ended for a document in one generation. */
interface IndexingEnds {
    void indexed(DocumentTagged message, Instant started);

    /** The entry that is there stays, since it is newer. */
    void stays(IndexedDocument known, DocumentTagged message, Instant started);

    void dead(Delivery<DocumentTagged> delivery, DocumentException failure);

    /** Journey and dead letters. */
    static IndexingEnds told(IndexingJourney journey, StageOutput output) {
        return new IndexingEnds() {
            @Override
            public void indexed(DocumentTagged message, Instant started) {
                journey.indexed(message, started, output);
            }

            @Override
            public void stays(IndexedDocument known, DocumentTagged message, Instant started) {
                journey.stays(known, message, started, output);
            }

            @Override
            public void dead(Delivery<DocumentTagged> delivery, DocumentException failure) {
                output.dead(delivery, failure);
            }
        };
    }

    /** The log alone, of failures: a generation that merely follows. What it lacks shows when it is compared. */
    static IndexingEnds untold(IndexNames generation) {
        return new IndexingEnds() {
            private static final Logger LOG = LoggerFactory.getLogger(IndexingEnds.class);

            @Override
            public void indexed(DocumentTagged message, Instant started) {
                LOG.debug(
                        "Generation {} has {}",
                        generation.generation(),
                        message.document().documentId());
            }

            @Override
            public void stays(IndexedDocument known, DocumentTagged message, Instant started) {
                LOG.debug("Generation {} keeps {}", generation.generation(), known.id());
            }

            @Override
            public void dead(Delivery<DocumentTagged> delivery, DocumentException failure) {
                LOG.warn(
                        "Generation {} lacks {}: {}",
                        generation.generation(),
                        delivery.message().document().documentId(),
                        failure.code().code());
            }
        };
    }
}
