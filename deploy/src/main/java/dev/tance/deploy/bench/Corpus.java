package dev.tance.deploy.bench;

import dev.tance.deploy.load.FolderWarc;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the documents of a WARC or a folder into memory, so that reading them costs nothing while a load is measured. */
public final class Corpus {
    private static final int LARGEST_DOCUMENT_BYTES = 8 << 20;
    private static final long LARGEST_CORPUS_BYTES = 200L << 20;

    private Corpus() {}

    /**
     * Reads all documents: answers with status 200 and resources. Documents of more than 8 MB are left out.
     *
     * @throws IOException when it cannot be read, or holds more than 200 MB
     */
    public static List<Item> read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            // Small corpora only: hence by way of memory
            ByteArrayOutputStream warc = new ByteArrayOutputStream();
            new FolderWarc(path, unreadable -> {}).writeTo(warc);
            return read(new ByteArrayInputStream(warc.toByteArray()));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return read(in);
        }
    }

    private static List<Item> read(InputStream in) throws IOException {
        List<Item> items = new ArrayList<>();
        long bytes = 0;
        try (WarcReader reader = new WarcReader(in)) {
            for (WarcRecord record : reader) {
                Optional<Item> item = item(record);
                if (item.isPresent()) {
                    items.add(item.get());
                    bytes += item.get().content().length;
                }
                if (bytes > LARGEST_CORPUS_BYTES) {
                    throw new IOException("the corpus holds more than " + (LARGEST_CORPUS_BYTES >> 20)
                            + " MB: take a smaller one, copies make it large");
                }
            }
        }
        return items;
    }

    private static Optional<Item> item(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            HttpResponse http = response.http();
            return http.status() == 200
                    ? item(response.target(), http.contentType().toString(), http.bodyDecoded().stream())
                    : Optional.empty();
        }
        if (record instanceof WarcResource resource) {
            return item(resource.target(), resource.contentType().toString(), resource.body().stream());
        }
        return Optional.empty();
    }

    private static Optional<Item> item(String url, String mediaType, InputStream body) {
        try {
            byte[] content = body.readNBytes(LARGEST_DOCUMENT_BYTES + 1);
            boolean isUsable = content.length > 0 && content.length <= LARGEST_DOCUMENT_BYTES;
            return isUsable ? Optional.of(new Item(url, mediaType, content)) : Optional.empty();
        } catch (IOException brokenEncoding) {
            return Optional.empty();
        }
    }
}
