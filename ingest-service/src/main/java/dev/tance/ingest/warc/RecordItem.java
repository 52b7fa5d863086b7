package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import dev.tance.ingest.item.BrokenBodyException;
import dev.tance.ingest.item.ContentType;
import dev.tance.ingest.item.ItemBody;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Makes an item of a WARC record of type response, resource or revisit; other types are none. */
final class RecordItem {
    private static final List<String> KEPT_HEADERS = List.of("Last-Modified", "Content-Disposition");
    private static final int LONGEST_KEPT_VALUE = 1000;
    private static final int FIRST_REDIRECT = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_ERROR = 400;

    private final WarcRecord record;
    private final long sequence;
    private final Instant undated;
    private final ItemSink sink;

    /** @param undated stands in for the date of a record that has none */
    RecordItem(WarcRecord record, long sequence, Instant undated, ItemSink sink) {
        this.record = record;
        this.sequence = sequence;
        this.undated = undated;
        this.sink = sink;
    }

    /**
     * Hands the item over.
     *
     * @return false when the record's bytes end early: nothing was handed over
     * @throws IOException when something that all items depend on fails
     */
    boolean handOver() throws IOException {
        return switch (record) {
            case WarcRevisit revisit -> afterBody(() -> sink.skipped(bare(), SkipReason.UNCHANGED, "revisit record"));
            case WarcResponse response when isHttp() -> response();
            case WarcResponse response -> content(bare(), record.body()::stream);
            case WarcResource resource -> content(bare(), record.body()::stream);
            default -> true;
        };
    }

    private boolean isHttp() {
        return record.headers()
                .first("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("application/http"))
                .orElse(false);
    }

    private boolean response() throws IOException {
        HttpResponse http;
        try {
            HttpBodyChannel channel = new HttpBodyChannel(record.body());
            http = HttpResponse.parse(channel);
            channel.endHeader();
        } catch (IOException | RuntimeException e) {
            return afterBody(() ->
                    sink.dead(bare(), ErrorCode.ENCODING_BROKEN, "the HTTP header cannot be read: " + e.getMessage()));
        }
        int status = http.status();
        if (status >= FIRST_ERROR) {
            return afterBody(() -> sink.skipped(bare(), SkipReason.HTTP_ERROR, "HTTP status " + status));
        }
        if (status == NOT_MODIFIED) {
            return afterBody(() -> sink.skipped(bare(), SkipReason.UNCHANGED, "HTTP status " + status));
        }
        if (status >= FIRST_REDIRECT) {
            String target = http.headers().first("Location").orElse("nowhere");
            return afterBody(() ->
                    sink.skipped(bare(), SkipReason.REDIRECT, "HTTP status " + status + " to " + limited(target)));
        }
        return content(
                head(http.headers()), () -> ContentCodings.decoded(http.body().stream(), codings(http.headers())));
    }

    private boolean content(ItemHead item, ItemBody.Opening body) throws IOException {
        try {
            sink.content(item, new ItemBody(body));
            return true;
        } catch (BrokenBodyException e) {
            return afterBody(() -> sink.dead(item, ErrorCode.ENCODING_BROKEN, limited(String.valueOf(e.getMessage()))));
        }
    }

    /** Judges the item only when its record is there to its end: else the cut is what is wrong with it. */
    private boolean afterBody(Runnable judgement) {
        try {
            record.body().consume();
        } catch (IOException e) {
            return false;
        }
        judgement.run();
        return true;
    }

    private static List<String> codings(MessageHeaders headers) {
        List<String> codings = new ArrayList<>();
        for (String name : List.of("Content-Encoding", "Transfer-Encoding")) {
            for (String values : headers.all(name)) {
                for (String value : values.split(",", -1)) {
                    codings.add(value.strip());
                }
            }
        }
        codings.removeIf(coding -> coding.equalsIgnoreCase("chunked") || coding.isEmpty());
        return codings;
    }

    private ItemHead bare() {
        return head(MessageHeaders.of(
                "Content-Type", record.headers().first("Content-Type").orElse("")));
    }

    private ItemHead head(MessageHeaders headers) {
        ContentType type = ContentType.parse(headers.first("Content-Type").orElse(null));
        boolean isHttpType = "application/http".equals(type.mediaType());
        Map<String, String> kept = new HashMap<>();
        for (String name : KEPT_HEADERS) {
            headers.first(name)
                    .filter(value -> value.length() <= LONGEST_KEPT_VALUE)
                    .ifPresent(value -> kept.put(name.toLowerCase(Locale.ROOT), value));
        }
        return new ItemHead(
                sequence,
                url().orElse(null),
                capturedAt(),
                isHttpType ? null : type.mediaType(),
                isHttpType ? null : type.charset(),
                null,
                kept);
    }

    private java.util.Optional<String> url() {
        return record.headers()
                .first("WARC-Target-URI")
                .map(url -> url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url);
    }

    private Instant capturedAt() {
        try {
            return record.headers().first("WARC-Date").map(Instant::parse).orElse(undated);
        } catch (DateTimeParseException e) {
            return undated;
        }
    }

    private static String limited(String text) {
        return text.length() <= LONGEST_KEPT_VALUE ? text : text.substring(0, LONGEST_KEPT_VALUE);
    }
}
