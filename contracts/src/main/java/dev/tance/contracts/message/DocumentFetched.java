package dev.tance.contracts.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document's bytes lie in the raw store; extraction is next.
 *
 * @param content the bytes, after transfer and content encodings were removed
 * @param declaredMediaType the type that the server or upload stated, without parameters, null when none
 * @param declaredCharset the charset that the server or upload stated, null when none
 * @param fileName last path segment or the name of the upload, null when there is none
 * @param headers HTTP headers worth keeping ({@code last-modified}, {@code content-disposition}), names in lower case
 */
public record DocumentFetched(
        DocumentIdentity document,
        ContentReference content,
        @Nullable String declaredMediaType,
        @Nullable String declaredCharset,
        @Nullable String fileName,
        Map<String, String> headers) {
    public DocumentFetched {
        headers = Map.copyOf(headers);
    }
}
