package dev.tance.ingest.outcome;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.contracts.identity.Identifiers;
import dev.tance.contracts.identity.Sha256;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentFetched;
import dev.tance.contracts.message.DocumentIdentity;
import dev.tance.contracts.message.JourneyStep;
import dev.tance.contracts.message.Receipt;
import dev.tance.contracts.message.SubmissionAccepted;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.contracts.topic.Topics;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.stage.JourneyEvents;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles the items of one submission: stores bytes, decides, hands on, and tells the journey. */
public final class ItemOutcomes implements ItemSink {
    /** Stands for the version of an item whose bytes are not kept: the hash of nothing. */
    static final String NO_BYTES = Sha256.of("");

    private final SubmissionAccepted submission;
    private final DeadItems deadItems;
    private final Services services;
    private final SubmissionCounters counters;
    private final Runnable cancellation;

    /**
     * What all submissions share.
     *
     * @param maxDocumentBytes largest document that is kept
     */
    public record Services(RawStore rawStore, VersionHistory history, JourneyEvents journeys, long maxDocumentBytes) {}

    /** @param cancellation called before each item; throws when reading is to stop */
    public ItemOutcomes(
            SubmissionAccepted submission,
            DeadItems deadItems,
            Services services,
            SubmissionCounters counters,
            Runnable cancellation) {
        this.submission = submission;
        this.deadItems = deadItems;
        this.services = services;
        this.counters = counters;
        this.cancellation = cancellation;
    }

    @Override
    public void content(ItemHead item, InputStream stream) throws IOException {
        cancellation.run();
        Instant started = services.journeys().now();
        Optional<String> canonical = canonical(item);
        if (canonical.isEmpty()) {
            unnamed(item);
            return;
        }
        String url = canonical.get();
        Body body = Body.of(stream);
        if (body.isWhole() && body.isBlank()) {
            skip(identity(item, url, NO_BYTES), item, SkipReason.EMPTY, null, null, started);
            return;
        }
        String fileName = item.fileName() == null ? FileNames.of(url) : item.fileName();
        Optional<String> nonDocument = NonDocuments.reason(item.mediaType(), fileName, body);
        if (nonDocument.isPresent()) {
            DocumentIdentity identity = identity(item, url, NO_BYTES);
            skip(identity, item, SkipReason.NOT_A_DOCUMENT, nonDocument.get(), null, started);
            return;
        }
        keep(item, url, fileName, body, started);
    }

    @Override
    public void skipped(ItemHead item, SkipReason reason, String detail) {
        cancellation.run();
        Instant started = services.journeys().now();
        Optional<String> url = canonical(item);
        if (url.isEmpty()) {
            unnamed(item);
        } else {
            skip(identity(item, url.get(), NO_BYTES), item, reason, detail, null, started);
        }
    }

    @Override
    public void dead(ItemHead item, ErrorCode error, String detail) {
        cancellation.run();
        @Nullable DocumentIdentity identity =
                canonical(item).map(url -> identity(item, url, NO_BYTES)).orElse(null);
        kill(item, identity, new DocumentException(error, detail));
    }

    private void keep(ItemHead item, String url, @Nullable String fileName, Body body, Instant started)
            throws IOException {
        ContentReference content;
        try {
            content = body.isWhole()
                    ? new ContentReference(Sha256.of(body.head()), body.head().length)
                    : services.rawStore().put(body.stream(), services.maxDocumentBytes());
        } catch (DocumentException e) {
            kill(item, identity(item, url, NO_BYTES), e);
            return;
        }
        DocumentIdentity identity = identity(item, url, content.sha256());
        switch (services.history().decide(identity)) {
            case Decision.Unchanged unchanged ->
                skip(identity, item, SkipReason.UNCHANGED, unchanged.detail(), null, started);
            case Decision.Duplicate duplicate ->
                skip(identity, item, SkipReason.DUPLICATE, "identical bytes", duplicate.original(), started);
            case Decision.Process process -> {
                if (body.isWhole()) {
                    services.rawStore().put(body.head());
                }
                handOn(identity, content, item, fileName, started);
            }
        }
    }

    private void handOn(
            DocumentIdentity identity,
            ContentReference content,
            ItemHead item,
            @Nullable String fileName,
            Instant started) {
        receive(identity, item, content.size(), started);
        DocumentFetched fetched =
                new DocumentFetched(identity, content, item.mediaType(), item.charset(), fileName, item.headers());
        deadItems.output().send(Topics.DOCUMENT_FETCHED, identity.documentId(), identity.receipt(), fetched);
        deadItems
                .output()
                .journey(services.journeys()
                        .passed(JourneyStep.FETCHED, identity, item.mediaType(), content.size(), started));
    }

    private void skip(
            DocumentIdentity identity,
            ItemHead item,
            SkipReason reason,
            @Nullable String detail,
            @Nullable String original,
            Instant started) {
        receive(identity, item, 0, started);
        deadItems
                .output()
                .journey(services.journeys().skipped(identity, reason, detail, original, item.mediaType(), 0, started));
    }

    private void kill(ItemHead item, @Nullable DocumentIdentity identity, DocumentException failure) {
        Receipt receipt = receipt(item);
        if (identity == null) {
            counters.countReceived();
            deadItems.output().journey(services.journeys().received(receipt));
        } else {
            receive(identity, item, 0, services.journeys().now());
        }
        counters.markDead();
        deadItems.bury(receipt, identity, item, failure);
    }

    private void receive(DocumentIdentity identity, ItemHead item, long size, Instant started) {
        counters.countReceived();
        deadItems
                .output()
                .journey(services.journeys().passed(JourneyStep.RECEIVED, identity, item.mediaType(), size, started));
    }

    /** Crawlers also archive look-ups and their own logs: those are named, but not by an address of a document. */
    private void unnamed(ItemHead item) {
        Instant started = services.journeys().now();
        String url = item.url();
        if (url != null && url.matches("(?s)(dns|whois|metadata|urn|about|data|warcinfo|screenshot|thumbnail):.*")) {
            DocumentIdentity identity = identity(item, url.substring(0, Math.min(url.length(), 1000)), NO_BYTES);
            skip(identity, item, SkipReason.NOT_A_DOCUMENT, "a record of the crawler", null, started);
        } else {
            kill(item, null, new DocumentException(ErrorCode.URL_INVALID, "no absolute URL: " + shortened(url)));
        }
    }

    private static String shortened(@Nullable String url) {
        return url == null ? "none" : url.substring(0, Math.min(url.length(), 200));
    }

    private static Optional<String> canonical(ItemHead item) {
        return item.url() == null ? Optional.empty() : CanonicalUrl.of(item.url());
    }

    private DocumentIdentity identity(ItemHead item, String url, String version) {
        return new DocumentIdentity(Identifiers.document(url), version, url, item.capturedAt(), receipt(item), null);
    }

    private Receipt receipt(ItemHead item) {
        return new Receipt(
                Identifiers.receipt(submission.id(), item.sequence()),
                submission.id(),
                submission.source(),
                submission.acceptedAt(),
                item.sequence());
    }
}
