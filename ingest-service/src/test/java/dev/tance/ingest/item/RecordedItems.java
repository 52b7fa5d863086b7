package dev.tance.ingest.item;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sink that keeps what it is given. */
public final class RecordedItems implements ItemSink {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One item.
     *
     * @param outcome {@code content}, a reason or an error code
     * @param body the bytes as text in ISO 8859-1, or the detail
     */
    public record Entry(
            ItemHead head, String outcome, @Nullable String body) {
        /** The URL as it was written in the source. */
        public @Nullable String url() {
            return head.url();
        }
    }

    @Override
    public void content(ItemHead item, InputStream body) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.ISO_8859_1);
        add(new Entry(item, "content", text));
    }

    @Override
    public void skipped(ItemHead item, SkipReason reason, String detail) {
        add(new Entry(item, reason.code(), detail));
    }

    @Override
    public void dead(ItemHead item, ErrorCode error, String detail) {
        add(new Entry(item, error.code(), detail));
    }

    private synchronized void add(Entry entry) {
        entries.add(entry);
    }

    /** All items in the order in which they came. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The outcomes of all items in order. */
    public List<String> outcomes() {
        return entries().stream().map(Entry::outcome).toList();
    }

    /** The bodies or details of all items in order. */
    public List<@Nullable String> bodies() {
        List<@Nullable String> bodies = new ArrayList<>();
        entries().forEach(entry -> bodies.add(entry.body()));
        return bodies;
    }

    /** The places of all items in order. */
    public List<Long> sequences() {
        return entries().stream().map(entry -> entry.head().sequence()).toList();
    }
}
