package dev.tance.ingest.item;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A sink that keeps the limit of a document's size, as the real one does. */
public record LimitedItems(ItemSink sink, int limit) implements ItemSink {
    @Override
    public void content(ItemHead item, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            sink.dead(item, ErrorCode.TOO_LARGE, "more than " + limit);
        } else {
            sink.content(item, new ByteArrayInputStream(bytes));
        }
    }

    @Override
    public void skipped(ItemHead item, SkipReason reason, String detail) {
        sink.skipped(item, reason, detail);
    }

    @Override
    public void dead(ItemHead item, ErrorCode error, String detail) {
        sink.dead(item, error, detail);
    }
}
