package dev.tance.extract.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the documents of a WARC file, compressed or not. */
public final class WarcDocuments {
    private static final int LARGEST = 256 << 20;
    private static final int OK = 200;

    private WarcDocuments() {}

    /** What is done with each document. */
    @FunctionalInterface
    public interface Consumer {
        void accept(WarcDocument document) throws IOException;
    }

    /**
     * Hands every response with status 200 to the consumer, in the file's order.
     *
     * @throws IOException when the file is no WARC or ends within a record
     */
    public static void forEach(Path warc, Consumer consumer) throws IOException {
        try (WarcReader reader = new WarcReader(warc)) {
            reader.setLenient(true);
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse response) {
                    Optional<WarcDocument> document = document(response);
                    if (document.isPresent()) {
                        consumer.accept(document.get());
                    }
                }
            }
        }
    }

    private static Optional<WarcDocument> document(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        if (http.status() != OK) {
            return Optional.empty();
        }
        MediaType type = http.contentType();
        try (InputStream body = http.bodyDecoded().stream()) {
            return Optional.of(new WarcDocument(
                    response.target(),
                    type == null ? null : type.base().toString(),
                    type == null ? null : type.parameters().get("charset"),
                    body.readNBytes(LARGEST)));
        }
    }
}
