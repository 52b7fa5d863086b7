package dev.tance.index.model;

import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A journey event in the flat form in which it is kept; fields as in {@link JourneyEvent}. */
public record JourneyEntry(
        Instant at,
        String stage,
        String step,
        String receipt,
        String submission,
        String source,
        @Nullable String documentId,
        @Nullable String version,
        @Nullable String url,
        @Nullable String reason,
        @Nullable String error,
        @Nullable String detail,
        @Nullable String duplicateOf,
        @Nullable String mediaType,
        long size,
        long durationMillis,
        int attempt,
        String component) {
    private static final int ID_LENGTH = 32;

    /** The event as an entry. */
    public static JourneyEntry of(JourneyEvent event) {
        DocumentIdentity document = event.document();
        return new JourneyEntry(
                event.at(),
                event.stage().code(),
                event.step().code(),
                event.receipt().id(),
                event.receipt().submission(),
                event.receipt().source(),
                document == null ? null : document.documentId(),
                document == null ? null : document.version(),
                document == null ? null : document.url(),
                event.reason() == null ? null : event.reason().code(),
                event.error() == null ? null : event.error().code(),
                event.detail(),
                event.duplicateOf(),
                event.mediaType(),
                event.size(),
                event.durationMillis(),
                event.attempt(),
                event.component());
    }

    /** The same for the same event however often it is delivered; different when the work was done again. */
    public String id() {
        String parts = String.join(
                "\n", receipt, String.valueOf(documentId), stage, step, Integer.toString(attempt), at.toString());
        return Sha256.of(parts).substring(0, ID_LENGTH);
    }
}
