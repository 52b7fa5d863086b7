package dev.tance.ingest.item;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.error.SkipReason;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets one item of a submission through, for a dead letter that is sent again.
 *
 * @param sequence of the item
 * @param sink takes it
 */
public record OnlyItem(long sequence, ItemSink sink) implements ItemSink {
    @Override
    public void content(ItemHead item, InputStream body) throws IOException {
        if (isWanted(item)) {
            sink.content(item, body);
        }
    }

    @Override
    public void skipped(ItemHead item, SkipReason reason, String detail) {
        if (isWanted(item)) {
            sink.skipped(item, reason, detail);
        }
    }

    @Override
    public void dead(ItemHead item, ErrorCode error, String detail) {
        if (isWanted(item)) {
            sink.dead(item, error, detail);
        }
    }

    private boolean isWanted(ItemHead item) {
        return item.sequence() == sequence;
    }
}
