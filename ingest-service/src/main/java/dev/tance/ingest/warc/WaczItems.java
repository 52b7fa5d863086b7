package dev.tance.ingest.warc;

import dev.tance.contracts.error.ErrorCode;
import dev.tance.ingest.item.ItemHead;
import dev.tance.ingest.item.ItemSink;
import dev.tance.ingest.item.ReadEnd;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the WARCs in the folder {@code archive} of a WACZ, in the order of its directory. Nothing is unpacked by name. */
public final class WaczItems {
    private static final Pattern WARC = Pattern.compile("archive/[^/]+\\.warc(\\.gz)?");
    private static final int MOST_ENTRIES = 100_000;
    /** Room for the offsets of one WARC: 16 TB. */
    private static final int SEQUENCE_BITS = 44;

    private final ItemSink sink;
    private final Instant undated;
    private final LongConsumer readBytes;

    /**
     * A reader for one WACZ.
     *
     * @param readBytes told the size of each WARC in the file that was read
     */
    public WaczItems(ItemSink sink, Instant undated, LongConsumer readBytes) {
        this.sink = sink;
        this.undated = undated;
        this.readBytes = readBytes;
    }

    /** Whether the file is a ZIP with WARCs where a WACZ has them. */
    public static boolean isWacz(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() <= MOST_ENTRIES && !warcs(zip).isEmpty();
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads all WARCs.
     *
     * @throws IOException when the file cannot be read or the sink fails: read again
     */
    public ReadEnd read(Path file) throws IOException {
        if (!isZip(file)) {
            return unreadable(ErrorCode.CORRUPT, "no ZIP, or a damaged one");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return unreadable(ErrorCode.ARCHIVE_BOMB, "more than " + MOST_ENTRIES + " entries");
            }
            return readAll(zip, warcs(zip));
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() >= 0;
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
    }

    private ReadEnd readAll(ZipFile zip, List<? extends ZipEntry> warcs) throws IOException {
        if (warcs.isEmpty()) {
            return unreadable(ErrorCode.CORRUPT, "no WARC in the folder archive");
        }
        ReadEnd end = ReadEnd.whole();
        long firstSequence = 0;
        for (ZipEntry entry : warcs) {
            ReadEnd entryEnd;
            try (InputStream warc = new EntryStream(zip, entry)) {
                entryEnd = new WarcItems(sink, firstSequence, undated).read(warc);
            }
            end = end.error() == null ? entryEnd : end;
            readBytes.accept(Math.max(0, entry.getCompressedSize()));
            firstSequence += 1L << SEQUENCE_BITS;
        }
        return end;
    }

    /** Ends where the entry is damaged, so that its WARC is read as one that was cut off there. */
    private static final class EntryStream extends FilterInputStream {
        private boolean isBroken;

        EntryStream(ZipFile zip, ZipEntry entry) throws IOException {
            super(opened(zip, entry));
        }

        private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
            try {
                return zip.getInputStream(entry);
            } catch (ZipException e) {
                return InputStream.nullInputStream();
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (isBroken) {
                return -1;
            }
            try {
                return super.read(buffer, offset, length);
            } catch (ZipException | EOFException e) {
                isBroken = true;
                return -1;
            }
        }
    }

    private ReadEnd unreadable(ErrorCode code, String detail) {
        sink.dead(ItemHead.bare(0, null, undated), code, detail);
        return new ReadEnd(code, detail);
    }

    private static List<? extends ZipEntry> warcs(ZipFile zip) {
        return zip.stream()
                .filter(entry -> WARC.matcher(entry.getName()).matches())
                .toList();
    }
}
