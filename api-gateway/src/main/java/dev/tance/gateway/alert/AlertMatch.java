package dev.tance.gateway.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An entry that a saved query found, once.
 *
 * @param id of the alert and the entry, so that finding it again changes nothing
 * @param kind of the alert
 * @param deliveredAt when the webhook took it, null when it has not
 * @param entryId target id, or document id and version
 * @param item the entry as the API shows it
 */
record AlertMatch(
        String id,
        String alertId,
        String kind,
        Instant foundAt,
        @Nullable Instant deliveredAt,
        String entryId,
        JsonNode item) {
    static String id(String alertId, String entryId) {
        return alertId + "-" + entryId;
    }

    AlertMatch delivered(Instant at) {
        return new AlertMatch(id, alertId, kind, foundAt, at, entryId, item);
    }

    /** Where a reader who has seen this one goes on. */
    String eventId() {
        return foundAt.toEpochMilli() + "." + entryId;
    }
}
