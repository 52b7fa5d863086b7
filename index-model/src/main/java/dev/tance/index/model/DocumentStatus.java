package dev.tance.index.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a document, as far as its latest receipt tells. */
public enum DocumentStatus {
    /** Searchable. */
    INDEXED,
    /** Never indexed, rightly; the reason says why. */
    SKIPPED,
    /** Its text is another document's, which is named. */
    DUPLICATE,
    /** Never indexed: it failed for good with the error named. */
    DEAD;

    /** The wire form, for example {@code indexed}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
