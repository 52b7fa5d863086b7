package dev.tance.extract.pipeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a covering page says of a file that it announces.
 *
 * @param url of the page
 * @param title that the file goes by
 * @param documentNumber of the page, null when it bears none
 * @param published when the page was published, null when it does not say
 * @param capturedAt when the page was taken; the first one counts
 */
public record Announcement(
        String url,
        String title,
        @Nullable String documentNumber,
        @Nullable String published,
        Instant capturedAt) {
    private static final String URL = "covering.url";
    private static final String TITLE = "covering.title";
    private static final String NUMBER = "covering.documentNumber";
    private static final String PUBLISHED = "covering.published";
    private static final String CAPTURED = "covering.capturedAt";

    /** The metadata that the announced file carries. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(URL, url);
        metadata.put(TITLE, title);
        metadata.put(CAPTURED, capturedAt.toString());
        if (documentNumber != null) {
            metadata.put(NUMBER, documentNumber);
        }
        if (published != null) {
            metadata.put(PUBLISHED, published);
        }
        return metadata;
    }

    /** The announcement that a file's metadata carries, empty when nothing announces it. */
    static Optional<Announcement> in(Map<String, String> metadata) {
        String url = metadata.get(URL);
        String title = metadata.get(TITLE);
        String captured = metadata.get(CAPTURED);
        return url == null || title == null || captured == null
                ? Optional.empty()
                : Optional.of(new Announcement(
                        url, title, metadata.get(NUMBER), metadata.get(PUBLISHED), Instant.parse(captured)));
    }
}
