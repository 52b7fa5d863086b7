package dev.tance.contracts.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the bytes or URLs of a submission are read. */
public enum SubmissionKind {
    /** Found out from the bytes: WARC, WACZ, list of URLs, or one file. */
    AUTO,
    /** A WARC, plain or gzip. */
    WARC,
    /** A WACZ: a ZIP that holds WARCs. */
    WACZ,
    /** A folder, sent as a WARC of resource records. */
    FOLDER,
    /** One file that is one document. */
    FILE,
    /** URLs to fetch. */
    URLS;

    /** The wire form, for example {@code warc}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
