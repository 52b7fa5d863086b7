package dev.tance.contracts.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far ingest has come with a submission. */
public enum SubmissionStatus {
    /** Stored durably; reading has not begun. */
    ACCEPTED,
    /** Being read. */
    READING,
    /** Read to its end: the number of received items is final. */
    COMPLETE,
    /** Read as far as it goes; the error says why not further. The number of received items is final. */
    FAILED;

    /** The wire form, for example {@code reading}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
