package dev.tance.index.replay;

import dev.tance.contracts.json.MessageJson;
import dev.tance.contracts.message.DocumentIdentity;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A message of a stage's topic that may be sent again.
 *
 * @param mediaType as the message tells it, null when it does not
 */
record Candidate(
        ConsumerRecord<String, byte[]> message,
        DocumentIdentity document,
        @Nullable String mediaType) {
    /** Empty for what is no message about a document: it is a dead letter and can be sent again as such. */
    static Optional<Candidate> of(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return Optional.empty();
        }
        try {
            JsonNode json = MessageJson.mapper().readTree(message.value());
            DocumentIdentity document = MessageJson.mapper().treeToValue(json.path("document"), DocumentIdentity.class);
            if (document == null || document.receipt() == null || document.documentId() == null) {
                return Optional.empty();
            }
            String type = json.path("mediaType")
                    .asString(json.path("declaredMediaType").asString(""));
            return Optional.of(new Candidate(message, document, type.isBlank() ? null : type.toLowerCase(Locale.ROOT)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    String receiptId() {
        return document.receipt().id();
    }
}
