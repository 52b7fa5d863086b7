package dev.tance.index.model;

import dev.tance.contracts.message.ContentReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document that was indexed at some time.
 *
 * @param version content hash
 * @param targetIds ids of its targets
 */
public record IndexedVersion(
        String documentId,
        String version,
        Instant capturedAt,
        @Nullable String title,
        String mediaType,
        int textLength,
        int passageCount,
        int entityCount,
        int bodyCount,
        int citationCount,
        int targetCount,
        List<String> targetIds,
        ContentReference content,
        ContentReference text,
        ContentReference tags,
        String receipt,
        String engineVersion,
        Instant indexedAt) {
    public IndexedVersion {
        targetIds = List.copyOf(targetIds);
    }

    /** The entry's id. */
    public static String id(String documentId, String version) {
        return documentId + "-" + version;
    }

    /** How many numbered entries hung on it. */
    public PartCounts parts() {
        return new PartCounts(passageCount, entityCount, bodyCount, citationCount);
    }
}
