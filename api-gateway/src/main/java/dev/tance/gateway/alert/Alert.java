package dev.tance.gateway.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved query, as it is stored.
 *
 * @param query names and values of the parameters of the list of its kind
 * @param webhook where matches are sent, null when nowhere
 * @param createdAt only what is indexed first after this matches
 * @param checkedTo up to when matches have been looked for
 * @param attempts deliveries to the webhook that failed since the last one that did not
 * @param nextAttemptAt before which the webhook is left alone, null for at once
 * @param lastError why the last delivery failed, null when it did not
 */
record Alert(
        String id,
        String name,
        Kind kind,
        Map<String, List<String>> query,
        @Nullable Webhook webhook,
        Instant createdAt,
        Instant checkedTo,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {

    /** What is watched. */
    enum Kind {
        TARGETS,
        DOCUMENTS;

        /** The wire form, for example {@code targets}. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where matches are sent.
     *
     * @param secret what the signature is made with; told once, when the alert is made
     */
    record Webhook(String url, String secret) {}

    Alert checked(Instant to) {
        return new Alert(id, name, kind, query, webhook, createdAt, to, attempts, nextAttemptAt, lastError);
    }

    Alert delivered() {
        return new Alert(id, name, kind, query, webhook, createdAt, checkedTo, 0, null, null);
    }

    Alert failed(String error, Instant next) {
        return new Alert(id, name, kind, query, webhook, createdAt, checkedTo, attempts + 1, next, error);
    }
}
