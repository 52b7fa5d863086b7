package dev.tance.extract.pipeline;

import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.rawstore.RawStore;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;

/** Makes the messages that ingest would send, with increasing sequence numbers. */
final class FetchedDocuments {
    private static final Instant ACCEPTED = Instant.parse("2024-05-01T08:00:00Z");

    private final RawStore store;
    private final String submission;
    private long sequence;

    FetchedDocuments(RawStore store, String submission) {
        this.store = store;
        this.submission = submission;
    }

    DocumentFetched of(String url, String mediaType, byte[] bytes) throws IOException {
        ContentReference content = store.put(bytes);
        sequence++;
        Receipt receipt =
                new Receipt(Identifiers.receipt(submission, sequence), submission, "test", ACCEPTED, sequence);
        DocumentIdentity identity =
                new DocumentIdentity(Identifiers.document(url), content.sha256(), url, ACCEPTED, receipt, null);
        return new DocumentFetched(
                identity, content, mediaType, null, url.substring(url.lastIndexOf('/') + 1), Map.of());
    }
}
