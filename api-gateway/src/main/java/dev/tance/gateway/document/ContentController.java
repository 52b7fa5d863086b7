package dev.tance.gateway.document;

import dev.tance.contracts.message.ContentReference;
import dev.tance.contracts.message.DocumentTags;
import dev.tance.contracts.message.DocumentText;
import dev.tance.gateway.request.Parameters;
import dev.tance.index.model.IndexedDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A document's text and its original bytes. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
public class ContentController {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** Types that browsers show without running anything from them; all others are saved, not opened. */
    private static final Set<String> SHOWN =
            Set.of("text/plain", "image/png", "image/jpeg", "image/gif", "application/pdf");

    private final Documents documents;

    public ContentController(Documents documents) {
        this.documents = documents;
    }

    /** Plain text, or with its structure for those who accept JSON rather than text. */
    @GetMapping("/text")
    ResponseEntity<Object> text(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        IndexedDocument document = documents.get(id);
        DocumentText text = documents.read(document.text(), "text", DocumentText.class);
        if (!prefersJson(request.getHeader(HttpHeaders.ACCEPT))) {
            return ResponseEntity.ok().contentType(PLAIN).body(text.text());
        }
        DocumentTags tags = documents.read(document.tags(), "tags", DocumentTags.class);
        TextView view = new TextView(
                document.id(), document.version(), text.text(), text.paragraphs(), text.tables(), tags.sections());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(view);
    }

    /** The tables of the text as rows and cells. */
    @GetMapping("/tables")
    TablesView tables(@PathVariable String id, HttpServletRequest request) throws IOException {
        Parameters.of(request, Set.of());
        IndexedDocument document = documents.get(id);
        DocumentText text = documents.read(document.text(), "text", DocumentText.class);
        return TablesView.of(document.id(), document.version(), text);
    }

    private static boolean prefersJson(@Nullable String accept) {
        try {
            List<MediaType> accepted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted.stream()
                    .filter(type -> type.includes(MediaType.TEXT_PLAIN) || type.includes(MediaType.APPLICATION_JSON))
                    .findFirst()
                    .map(type -> !type.includes(MediaType.TEXT_PLAIN))
                    .orElse(false);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** The bytes as they were received. They are not ours: browsers must neither guess their type nor run them. */
    @GetMapping("/original")
    ResponseEntity<StreamingResponseBody> original(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Parameters.of(request, Set.of());
        IndexedDocument document = documents.get(id);
        ContentReference content = document.content();
        InputStream bytes = documents.open(content, "original bytes");
        String type = document.mediaType() == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : document.mediaType();
        boolean shown = SHOWN.contains(type);
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName(document), StandardCharsets.UTF_8)
                .build();
        StreamingResponseBody body = output -> {
            try (bytes) {
                bytes.transferTo(output);
            }
        };
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(content == null ? 0 : content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(body);
    }

    private static String fileName(IndexedDocument document) {
        String url = document.url();
        String path = url.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String decoded = last.isBlank() ? document.id() : decoded(last);
        return decoded.replaceAll("[\\p{Cntrl}\"\\\\/]", "_");
    }

    private static String decoded(String segment) {
        try {
            return java.net.URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
