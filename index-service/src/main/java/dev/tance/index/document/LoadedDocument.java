package dev.tance.index.document;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentTagged;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.stage.Delivery;
import java.io.IOException;
import java.io.InputStream;

/**
 * A delivered document with its text and tags.
 *
 * @param delivery the message as it came
 */
record LoadedDocument(Delivery<DocumentTagged> delivery, DocumentText text, DocumentTags tags) {

    /**
     * Fetches text and tags.
     *
     * @throws DocumentException when the store lacks them or they cannot be read: a dead letter
     * @throws IOException when the store itself fails: retry
     */
    static LoadedDocument load(Delivery<DocumentTagged> delivery, RawStore store)
            throws IOException, DocumentException {
        DocumentTagged message = delivery.message();
        return new LoadedDocument(
                delivery,
                read(store, message.text(), DocumentText.class),
                read(store, message.tags(), DocumentTags.class));
    }

    DocumentTagged message() {
        return delivery.message();
    }

    String id() {
        return message().document().documentId();
    }

    private static <T> T read(RawStore store, ContentReference reference, Class<T> type)
            throws IOException, DocumentException {
        if (reference.size() > Integer.MAX_VALUE - 8) {
            throw new DocumentException(ErrorCode.TOO_LARGE, type.getSimpleName() + " of 2 GB or more");
        }
        try (InputStream bytes = store.open(reference)) {
            return MessageJson.read(bytes.readAllBytes(), type);
        }
    }
}
