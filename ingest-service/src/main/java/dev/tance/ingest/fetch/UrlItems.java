package dev.tance.ingest.fetch;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.contracts.identity.CanonicalUrl;
import dev.tance.ingest.IngestProperties;
import dev.tance.ingest.item.BrokenBodyException;
import dev.tance.ingest.item.ContentType;
import dev.tance.ingest.item.ItemBody;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.ingest.warc.ContentCodings;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes items of URLs. The URL at place n has the sequence 2n; when it redirects, it is itself skipped, and what it
 * redirects to has the sequence 2n + 1. Only an answer makes that second item: a fetch that fails is one dead item.
 */
public final class UrlItems {
    private static final List<String> KEPT_HEADERS = List.of("last-modified", "content-disposition");
    private static final int LONGEST_KEPT_VALUE = 1000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final PageFetcher fetcher;
    private final IngestProperties properties;
    private final Clock clock;

    public UrlItems(PageFetcher fetcher, IngestProperties properties, Clock clock) {
        this.fetcher = fetcher;
        this.properties = properties;
        this.clock = clock;
    }

    /** The place of the URL that an item came from. */
    public static long placeOf(long sequence) {
        return sequence / 2;
    }

    /**
     * Fetches one URL and hands over what comes of it.
     *
     * @param place of the URL in the submission, 0-based
     * @throws IOException when something that all items depend on fails
     */
    public void fetch(String url, long place, ItemSink sink) throws IOException, InterruptedException {
        ItemHead asked = ItemHead.bare(2 * place, url, clock.instant());
        Optional<String> canonical = CanonicalUrl.of(url).filter(text -> text.startsWith("http"));
        if (canonical.isEmpty()) {
            sink.dead(
                    ItemHead.bare(2 * place, null, clock.instant()),
                    ErrorCode.URL_INVALID,
                    "not http(s): " + limited(url));
            return;
        }
        Duration pause = properties.fetch().retryPause();
        for (int left = properties.fetch().retries(); ; left--) {
            try {
                fetchOnce(canonical.get(), asked, sink);
                return;
            } catch (FetchException e) {
                if (!e.isWorthRetry() || left == 0) {
                    sink.dead(asked, e.code(), limited(String.valueOf(e.getMessage())));
                    return;
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private void fetchOnce(String url, ItemHead asked, ItemSink sink)
            throws FetchException, IOException, InterruptedException {
        try (FetchedPage page = fetcher.fetch(url)) {
            if (page.status() >= 500 || page.status() == TOO_MANY_REQUESTS) {
                throw new FetchException(
                        ErrorCode.FETCH_FAILED, "HTTP status " + page.status() + " from " + page.url(), true);
            }
            take(page, asked, sink);
            if (page.isRedirected()) {
                sink.skipped(
                        asked, SkipReason.REDIRECT, "to " + limited(page.url().toString()));
            }
        }
    }

    private void take(FetchedPage page, ItemHead asked, ItemSink sink) throws FetchException, IOException {
        ItemHead item = head(page, asked);
        long length = page.headers().firstValueAsLong("Content-Length").orElse(0);
        long limit = properties.maxDocumentBytes().toBytes();
        if (page.status() >= 400) {
            sink.skipped(item, SkipReason.HTTP_ERROR, "HTTP status " + page.status());
        } else if (length > limit) {
            sink.dead(item, ErrorCode.TOO_LARGE, length + " bytes, more than " + limit);
        } else {
            takeBody(page, item, sink);
        }
    }

    private static void takeBody(FetchedPage page, ItemHead item, ItemSink sink) throws FetchException, IOException {
        List<String> codings = page.headers().allValues("Content-Encoding").stream()
                .flatMap(values -> List.of(values.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        WireBody wire = new WireBody(page.body());
        try {
            sink.content(item, new ItemBody(() -> ContentCodings.decoded(wire, codings)));
        } catch (BrokenBodyException e) {
            if (page.deadline().isOver()) {
                throw new FetchException(ErrorCode.FETCH_TIMEOUT, "the body did not end in time", true);
            }
            if (wire.hasFailed()) {
                throw new FetchException(ErrorCode.FETCH_FAILED, page.url() + ": " + Causes.inOneLine(e), true);
            }
            throw new FetchException(ErrorCode.ENCODING_BROKEN, page.url() + ": " + Causes.inOneLine(e), false);
        }
    }

    private ItemHead head(FetchedPage page, ItemHead asked) {
        HttpHeaders headers = page.headers();
        ContentType type = ContentType.parse(headers.firstValue("Content-Type").orElse(null));
        Map<String, String> kept = new HashMap<>();
        for (String name : KEPT_HEADERS) {
            headers.firstValue(name)
                    .filter(value -> value.length() <= LONGEST_KEPT_VALUE)
                    .ifPresent(value -> kept.put(name, value));
        }
        return new ItemHead(
                page.isRedirected() ? asked.sequence() + 1 : asked.sequence(),
                page.url().toString(),
                clock.instant(),
                type.mediaType(),
                type.charset(),
                null,
                kept);
    }

    private static String limited(String text) {
        return text.length() <= LONGEST_KEPT_VALUE ? text : text.substring(0, LONGEST_KEPT_VALUE);
    }
}
