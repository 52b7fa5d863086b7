package dev.tance.ingest.item;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a received item besides its bytes.
 *
 * @param sequence place in the submission, the same whenever the submission is read again
 * @param url where it came from, as written there; null when nothing names it
 * @param capturedAt when the crawler took it
 * @param mediaType as declared, in lower case without parameters, null when none was
 * @param charset as declared, null when none was
 * @param fileName name of an upload, null to take the URL's last segment
 * @param headers headers worth keeping, names in lower case
 */
public record ItemHead(
        long sequence,
        @Nullable String url,
        Instant capturedAt,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable String fileName,
        Map<String, String> headers) {
    public ItemHead {
        headers = Map.copyOf(headers);
    }

    /** An item of which no more is known than its place and, perhaps, its URL. */
    public static ItemHead bare(long sequence, @Nullable String url, Instant capturedAt) {
        return new ItemHead(sequence, url, capturedAt, null, null, null, Map.of());
    }
}
