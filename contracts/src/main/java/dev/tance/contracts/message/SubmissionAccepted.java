package dev.tance.contracts.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load that was accepted and must now be read: either uploaded bytes or URLs to fetch.
 *
 * @param id submission id
 * @param content the upload in the raw store, null for URLs
 * @param fileName name of the uploaded file, null when none was given
 * @param url where the uploaded file came from (its identity), null when none was given
 * @param urls URLs to fetch, empty for an upload
 */
public record SubmissionAccepted(
        String id,
        String source,
        SubmissionKind kind,
        @Nullable ContentReference content,
        @Nullable String fileName,
        @Nullable String url,
        List<String> urls,
        Instant acceptedAt) {
    public SubmissionAccepted {
        urls = List.copyOf(urls);
    }
}
