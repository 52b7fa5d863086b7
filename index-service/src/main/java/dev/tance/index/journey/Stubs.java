package dev.tance.index.journey;

import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.index.document.Hosts;
import dev.tance.index.model.DocumentStatus;
import dev.tance.index.model.IndexedDocument;
import java.util.List;
import java.util.Optional;

/** Entries of documents that were received and not indexed, so that a query by URL can say why. */
final class Stubs {
    private Stubs() {}

    /**
     * The stub that an event calls for. None for unchanged and superseded captures: the document has an entry already,
     * and that one stays.
     */
    static Optional<IndexedDocument> of(JourneyEvent event) {
        DocumentIdentity document = event.document();
        boolean ended = event.step() == JourneyStep.SKIPPED || event.step() == JourneyStep.DEAD;
        boolean known = event.reason() == SkipReason.UNCHANGED || event.reason() == SkipReason.SUPERSEDED;
        return document == null || !ended || known ? Optional.empty() : Optional.of(stub(event, document));
    }

    private static IndexedDocument stub(JourneyEvent event, DocumentIdentity document) {
        return new IndexedDocument(
                document.documentId(),
                document.url(),
                Hosts.of(document.url()),
                document.version(),
                document.capturedAt(),
                status(event),
                event.reason() == null ? null : event.reason().code(),
                event.error() == null ? null : event.error().code(),
                event.detail(),
                event.duplicateOf(),
                null,
                document.receipt().source(),
                document.receipt().submission(),
                document.receipt().id(),
                document.parent(),
                event.mediaType(),
                event.size(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                event.at());
    }

    private static DocumentStatus status(JourneyEvent event) {
        if (event.step() == JourneyStep.DEAD) {
            return DocumentStatus.DEAD;
        }
        return event.reason() == SkipReason.DUPLICATE ? DocumentStatus.DUPLICATE : DocumentStatus.SKIPPED;
    }
}
