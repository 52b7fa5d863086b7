package dev.tance.deploy.load;

import dev.tance.deploy.client.GatewayClient;
import dev.tance.deploy.client.Multipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Hands loads over to a gateway. Uploads are streamed from the disk; a folder is one WARC that is made while it is sent. */
public final class Loader {
    private static final String SUBMISSIONS = "/submissions";

    private final GatewayClient gateway;
    private final Consumer<String> warn;

    /**
     * Creates a loader.
     *
     * @param warn is told every file that had to be left out, and why
     */
    public Loader(GatewayClient gateway, Consumer<String> warn) {
        this.gateway = gateway;
        this.warn = warn;
    }

    /**
     * Submits one load; returns as soon as the gateway has taken it over durably.
     *
     * @return the submission as the gateway answers it: {@code id}, {@code status}, {@code source}
     * @throws IOException when a file cannot be read to its end; nothing of the load was taken over then
     */
    public JsonNode submit(LoadItem item, String source) throws IOException {
        return switch (item) {
            case LoadItem.Crawl crawl -> upload(crawl.file(), Map.of("source", source, "kind", crawl.kind()));
            case LoadItem.SingleFile single ->
                upload(
                        single.file(),
                        Map.of(
                                "source",
                                source,
                                "kind",
                                "auto",
                                "url",
                                single.file()
                                        .toAbsolutePath()
                                        .normalize()
                                        .toUri()
                                        .toString()));
            case LoadItem.Folder folder ->
                stream(folder.label() + ".warc", source, "folder", new FolderWarc(folder.folder(), warn)::writeTo);
            case LoadItem.Urls urls -> gateway.postJson(SUBMISSIONS, body(urls, source));
        };
    }

    /**
     * Submits content that a writer produces while it is sent.
     *
     * @param kind how ingest reads it, such as {@code warc}
     */
    public JsonNode stream(String fileName, String source, String kind, ContentWriter writer) throws IOException {
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        ContentWriter watched = out -> {
            try {
                writer.writeTo(out);
            } catch (IOException e) {
                failure.set(e);
                throw e;
            }
        };
        Multipart multipart = Multipart.of(Map.of("source", source, "kind", kind), fileName);
        BodyPublisher body = multipart.withStream(() -> open(watched));
        try {
            return gateway.post(SUBMISSIONS, multipart.contentType(), body);
        } catch (RuntimeException e) {
            IOException cause = failure.get();
            if (cause != null && !String.valueOf(cause.getMessage()).contains("Pipe")) {
                throw cause;
            }
            throw e;
        }
    }

    private JsonNode upload(Path file, Map<String, String> fields) throws IOException {
        Multipart multipart = Multipart.of(fields, String.valueOf(file.getFileName()));
        return gateway.post(SUBMISSIONS, multipart.contentType(), multipart.withFile(file));
    }

    private static Map<String, Object> body(LoadItem.Urls urls, String source) {
        Map<String, Object> body = new HashMap<>();
        body.put("source", source);
        if (urls.urls().size() == 1) {
            body.put("url", urls.urls().getFirst());
        } else {
            body.put("urls", urls.urls());
        }
        return body;
    }

    private static InputStream open(ContentWriter writer) {
        try {
            return new Producing(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
