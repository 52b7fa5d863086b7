package dev.tance.index.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that another one cites. Which document it is gets looked up when asked, since it may come later than the one
 * that cites it.
 *
 * @param documentId the citing document
 * @param number its place among that document's citations, from 0
 * @param relation {@link #CARRIES_OUT} or {@link #CITES}
 * @param citedTitle as written inside 《》, null when cited by number alone
 * @param citedTitleKey the same as it is compared
 * @param citedNumber the document number as written, null when cited by title alone
 * @param citedNumberKey the same as it is compared
 * @param start offset of the first place in the stored text, in code points, null when it is not in the text as such
 * @param end offset after it
 * @param title the citing document's
 */
public record IndexedCitation(
        String documentId,
        String version,
        Instant capturedAt,
        int number,
        String relation,
        @Nullable String citedTitle,
        @Nullable String citedTitleKey,
        @Nullable String citedNumber,
        @Nullable String citedNumberKey,
        @Nullable Integer start,
        @Nullable Integer end,
        String url,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable String region,
        List<String> regionPath,
        @Nullable String kind,
        boolean draft,
        @Nullable LocalDate published,
        String source) {
    /** The citing document says that it carries the cited one out. */
    public static final String CARRIES_OUT = "carries_out";

    /** It is named in the text. */
    public static final String CITES = "cites";

    public IndexedCitation {
        regionPath = List.copyOf(regionPath);
    }
}
