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
 * @param onlySequence the place of the one item that is to be read again, null to read all
 */
public record SubmissionAccepted(
        String id,
        String source,
        SubmissionKind kind,
        @Nullable ContentReference content,
        @Nullable String fileName,
        @Nullable String url,
        List<String> urls,
        Instant acceptedAt,
        @Nullable Long onlySequence) {
    public SubmissionAccepted {
        urls = List.copyOf(urls);
    }

    /**
     * The same submission, of which only one item is to be read again: what an item's dead letter holds.
     *
     * @param urlsOfItem the item's URL when it is to be fetched, empty when it is to be read from the upload
     */
    public SubmissionAccepted only(long sequence, List<String> urlsOfItem) {
        ContentReference upload = urlsOfItem.isEmpty() ? content : null;
        return new SubmissionAccepted(id, source, kind, upload, fileName, url, urlsOfItem, acceptedAt, sequence);
    }
}
