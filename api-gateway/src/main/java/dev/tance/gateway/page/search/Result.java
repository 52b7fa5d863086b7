package dev.tance.gateway.page.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list of results.
 *
 * @param href its page
 * @param title its title, its URL when it has none
 * @param status indexed, skipped, duplicate or dead
 * @param cause why it is not indexed, else null
 * @param snippets what was found in it; empty without a query
 */
public record Result(
        String id,
        String href,
        String title,
        String url,
        String status,
        @Nullable String cause,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable String region,
        @Nullable String regionName,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate published,
        int targets,
        List<Snippet> snippets) {
    public Result {
        snippets = List.copyOf(snippets);
    }

    /**
     * A stretch of text around what was found.
     *
     * @param section the headings above it, from the outermost in
     * @param html the text with marks
     * @param href the place in the document
     */
    public record Snippet(List<String> section, @Nullable Integer page, String html, String href) {
        public Snippet {
            section = List.copyOf(section);
        }
    }
}
