package dev.tance.ingest.submission;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.message.SubmissionKind;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.ingest.fetch.UrlItems;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.ingest.item.ReadEnd;
import dev.tance.ingest.outcome.SubmissionCounters;
import dev.tance.ingest.warc.WaczItems;
import dev.tance.ingest.warc.WarcItems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads one submission of any kind to its end. */
public final class SubmissionReader {
    private final RawStore rawStore;
    private final UrlItems urlItems;
    private final int parallelFetches;

    /** @param parallelFetches URLs of one submission that are fetched at the same time */
    public SubmissionReader(RawStore rawStore, UrlItems urlItems, int parallelFetches) {
        this.rawStore = rawStore;
        this.urlItems = urlItems;
        this.parallelFetches = parallelFetches;
    }

    /**
     * Hands all items to the sink.
     *
     * @throws DocumentException with {@link ErrorCode#RAW_BYTES_MISSING} when the upload is gone
     * @throws IOException when something that all items depend on fails: read again
     */
    ReadEnd read(SubmissionAccepted submission, ItemSink sink, SubmissionCounters counters)
            throws IOException, DocumentException {
        ContentReference upload = submission.content();
        if (upload == null) {
            return readUrls(submission, sink);
        }
        Path file = rawStore.file(upload);
        SubmissionKind kind = upload.size() == 0 ? SubmissionKind.FILE : submission.kind();
        return switch (kind == SubmissionKind.AUTO ? UploadKinds.of(file, submission.fileName()) : kind) {
            case WARC, FOLDER -> {
                try (InputStream stream = counted(file, counters)) {
                    yield new WarcItems(sink, 0, submission.acceptedAt()).read(stream);
                }
            }
            case WACZ -> new WaczItems(sink, submission.acceptedAt(), counters::addRead).read(file);
            case URLS -> readList(upload, file, submission, sink);
            case FILE, AUTO -> {
                try (InputStream stream = counted(file, counters)) {
                    yield readFile(stream, upload, submission, sink);
                }
            }
        };
    }

    private static InputStream counted(Path file, SubmissionCounters counters) throws IOException {
        return new CountingStream(Files.newInputStream(file), counters);
    }

    private static ReadEnd readFile(
            InputStream stream, ContentReference upload, SubmissionAccepted submission, ItemSink sink)
            throws IOException {
        ItemHead item = new ItemHead(
                0,
                UploadIdentity.urlOf(submission, upload),
                submission.acceptedAt(),
                null,
                null,
                submission.fileName(),
                Map.of());
        sink.content(item, stream);
        return ReadEnd.whole();
    }

    private ReadEnd readUrls(SubmissionAccepted submission, ItemSink sink) throws IOException {
        try (UrlSubmission urls = new UrlSubmission(urlItems, sink, parallelFetches)) {
            Long only = submission.onlySequence();
            urls.startAt(only == null ? 0 : UrlItems.placeOf(only));
            for (String url : submission.urls()) {
                if (!urls.add(url)) {
                    break;
                }
            }
            urls.await();
        }
        return ReadEnd.whole();
    }

    private ReadEnd readList(ContentReference upload, Path file, SubmissionAccepted submission, ItemSink sink)
            throws IOException {
        if (upload.size() > UploadKinds.LONGEST_LIST) {
            String detail = "a list of URLs may have " + UploadKinds.LONGEST_LIST + " bytes";
            sink.dead(ItemHead.bare(0, null, submission.acceptedAt()), ErrorCode.TOO_LARGE, detail);
            return new ReadEnd(ErrorCode.TOO_LARGE, detail);
        }
        try (UrlSubmission urls = new UrlSubmission(urlItems, sink, parallelFetches)) {
            boolean unused = UrlList.lines(file, line -> !UrlList.isUrl(line) || urls.add(line.strip()));
            urls.await();
        }
        return ReadEnd.whole();
    }
}
