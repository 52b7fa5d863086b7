package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.ingest.item.ReadEnd;
import dev.tance.ingest.warc.RecordChannel.HeaderTooLongException;
import dev.tance.ingest.warc.RecordChannel.Passed;
import dev.tance.ingest.warc.RecordChannel.Search;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the items of one WARC, plain or gzip. An item's sequence is the offset of its record in the uncompressed WARC, so
 * that it does not depend on how often or by whom the file is read.
 *
 * <p>What is broken costs itself alone: a damaged stretch is one dead item, and reading goes on at the next record.
 */
public final class WarcItems {
    private static final int BUFFER = 8192;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_DAMAGES = 1000;

    private final ItemSink sink;
    private final Instant undated;
    private final long firstSequence;
    private long lastSequence = -1;
    private int damages;
    private @Nullable ErrorCode error;
    private @Nullable String detail;

    /**
     * A reader for one WARC.
     *
     * @param firstSequence added to all sequences, to keep the WARCs of one submission apart
     * @param undated stands in for the date of records that have none
     */
    public WarcItems(ItemSink sink, long firstSequence, Instant undated) {
        this.sink = sink;
        this.firstSequence = firstSequence;
        this.undated = undated;
    }

    /**
     * Reads the file to its end.
     *
     * @throws IOException when the file cannot be read or the sink fails: read again
     */
    public ReadEnd read(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        boolean isGzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        if (isGzip) {
            try (GzipBytes bytes = new GzipBytes(buffered)) {
                readAll(bytes);
            }
        } else {
            readAll(new PlainBytes(buffered));
        }
        return new ReadEnd(error, detail);
    }

    private void readAll(WarcBytes bytes) throws IOException {
        RecordChannel channel = new RecordChannel(bytes);
        boolean isAfterDamage = false;
        while (damages < MOST_DAMAGES) {
            long start = channel.position();
            Search search = channel.seekRecord();
            ErrorCode damage = search.found() ? null : bytes.damage();
            if (!isAfterDamage && (damage != null || search.passed() == Passed.GARBAGE)) {
                damaged(
                        start,
                        damage == null ? ErrorCode.WARC_MALFORMED : damage,
                        damage == null ? "no WARC record" : "the compression is " + words(damage));
            }
            if (search.found()) {
                isAfterDamage = readRecords(channel, bytes);
            } else if (bytes.resume()) {
                isAfterDamage = true;
            } else {
                return;
            }
        }
    }

    /**
     * Reads records up to the end of the stretch or the first broken one.
     *
     * @return whether a dead item already stands for what comes before the next record
     */
    private boolean readRecords(RecordChannel channel, WarcBytes bytes) throws IOException {
        long base = channel.position();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
        @SuppressWarnings("resource") // the channel is not its own
        WarcReader reader = new WarcReader(channel, buffer);
        reader.setLenient(true);
        while (true) {
            Optional<WarcRecord> next;
            try {
                next = next(reader, channel);
            } catch (EOFException e) {
                damaged(base + reader.position(), endOf(bytes), "the file ends within a record's header");
                return true;
            } catch (ParsingException | HeaderTooLongException | IllegalArgumentException e) {
                long place = base + reader.position();
                pushBack(channel, buffer);
                if (channel.position() == place) {
                    return false; // not even its first byte fits: perhaps just line ends, which the search passes over
                }
                damaged(place, ErrorCode.WARC_MALFORMED, "not a WARC record");
                return true;
            }
            if (next.isEmpty()) {
                return false;
            }
            if (!isWhole(next.get(), base + reader.position())) {
                damaged(base + reader.position(), endOf(bytes), "the file ends within this record", next.get());
                return true;
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader, RecordChannel channel) throws IOException {
        channel.allow(LONGEST_HEADER);
        Optional<WarcRecord> next = reader.next();
        channel.allow(Long.MAX_VALUE);
        if (next.isPresent() && next.get().body().size() < 0) {
            throw new IllegalArgumentException("negative length");
        }
        return next;
    }

    private boolean isWhole(WarcRecord record, long place) throws IOException {
        if (!new RecordItem(record, sequence(place), undated, sink).handOver()) {
            return false;
        }
        lastSequence = Math.max(lastSequence, sequence(place));
        try {
            record.body().consume();
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    /** Puts back what the parser had read ahead. */
    private static void pushBack(RecordChannel channel, ByteBuffer buffer) {
        byte[] ahead = new byte[buffer.remaining()];
        buffer.get(ahead);
        channel.pushBack(ahead);
    }

    private static ErrorCode endOf(WarcBytes bytes) {
        ErrorCode damage = bytes.damage();
        return damage == null ? ErrorCode.WARC_TRUNCATED : damage;
    }

    private void damaged(long place, ErrorCode code, String what) {
        damaged(place, code, what, null);
    }

    private void damaged(long place, ErrorCode code, String what, @Nullable WarcRecord record) {
        damages++;
        String where = what + " (at byte " + place + (damages == MOST_DAMAGES ? "; given up: too many)" : ")");
        // A record whose item was judged before its end was missed takes the next number, which is free
        long sequence = Math.max(sequence(place), lastSequence + 1);
        lastSequence = sequence;
        sink.dead(ItemHead.bare(sequence, url(record), undated), code, where);
        if (error == null || code == ErrorCode.WARC_TRUNCATED) {
            error = code;
            detail = where;
        }
    }

    private static @Nullable String url(@Nullable WarcRecord record) {
        return record == null ? null : record.headers().first("WARC-Target-URI").orElse(null);
    }

    private static String words(ErrorCode damage) {
        return damage == ErrorCode.WARC_TRUNCATED ? "cut off" : "damaged";
    }

    private long sequence(long place) {
        return firstSequence + place;
    }
}
