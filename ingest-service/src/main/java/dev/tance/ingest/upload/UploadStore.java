package dev.tance.ingest.upload;

import dev.tance.contracts.error.DocumentException;
import dev.tance.contracts.error.ErrorCode;
import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.rawstore.RawStore;
import dev.tance.ingest.IngestProperties;
import dev.tance.ingest.item.BrokenBodyException;
import dev.tance.ingest.item.ItemBody;
import dev.tance.ingest.submission.UploadKinds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Streams uploads from the network into the raw store, within limits of size and disk. */
final class UploadStore {
    private static final int HEAD = 4096;

    private final RawStore rawStore;
    private final Path directory;
    private final IngestProperties properties;

    /** @param directory on the disk whose free space counts */
    UploadStore(RawStore rawStore, Path directory, IngestProperties properties) {
        this.rawStore = rawStore;
        this.directory = directory;
        this.properties = properties;
    }

    /**
     * Refuses a request that is too large by its own account, before any of it is read.
     *
     * @param contentLength of the request, negative when it does not say
     */
    void requireRoom(long contentLength) throws RefusedException, IOException {
        long limit = properties.maxUploadBytes().toBytes();
        if (contentLength > limit) {
            throw RefusedException.tooLarge(contentLength + " bytes; an upload may have " + limit);
        }
        if (contentLength > room()) {
            throw noRoom();
        }
    }

    /** Stores an upload; what is no container of documents must keep the limit of a single document. */
    ContentReference store(InputStream upload, @Nullable String fileName) throws RefusedException, IOException {
        InputStream stream = new ItemBody(() -> upload);
        try {
            byte[] head = stream.readNBytes(HEAD);
            long limit = limit(UploadKinds.isContainer(head, fileName));
            long room = room();
            return put(new SequenceInputStream(new ByteArrayInputStream(head), stream), limit, room);
        } catch (BrokenBodyException e) {
            throw RefusedException.badRequest("the upload broke off: " + e.getMessage());
        }
    }

    private ContentReference put(InputStream upload, long limit, long room) throws RefusedException, IOException {
        try {
            return rawStore.put(upload, Math.min(limit, room));
        } catch (DocumentException e) {
            if (e.code() == ErrorCode.TOO_LARGE && limit <= room) {
                throw RefusedException.tooLarge("more than the " + limit + " bytes that such a file may have");
            }
            throw noRoom();
        }
    }

    private long limit(boolean isContainer) {
        return (isContainer ? properties.maxUploadBytes() : properties.maxDocumentBytes()).toBytes();
    }

    private long room() throws IOException {
        long free = Files.getFileStore(directory).getUsableSpace();
        return Math.max(0, free - properties.minFreeBytes().toBytes());
    }

    private static RefusedException noRoom() {
        return new RefusedException(
                HttpStatus.INSUFFICIENT_STORAGE, ErrorCode.UNAVAILABLE, "the raw store's disk has not enough room");
    }

    Path file(ContentReference upload) throws IOException {
        try {
            return rawStore.file(upload);
        } catch (DocumentException e) {
            throw new IOException("an upload vanished while it was taken over", e);
        }
    }
}
