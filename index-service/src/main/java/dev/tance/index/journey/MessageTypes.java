package dev.tance.index.journey;

import dev.tance.contracts.json.MessageJson;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a failed message says of the type of its document. */
final class MessageTypes {
    private static final int LONGEST = 200;

    private MessageTypes() {}

    /** The recognised type, else the declared one; null when the message tells neither, or nothing at all. */
    static @Nullable String mediaType(byte[] payload) {
        try {
            JsonNode message = MessageJson.mapper().readTree(payload);
            String type = message.path("mediaType")
                    .asString(message.path("declaredMediaType").asString(""));
            return type.isBlank() || type.length() > LONGEST ? null : type.toLowerCase(Locale.ROOT);
        } catch (JacksonException e) {
            return null; // a poison message, which is why it is dead
        }
    }
}
