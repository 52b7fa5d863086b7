package dev.tance.contracts.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A step of the pipeline that takes from one topic and hands on to the next. */
public enum Stage {
    INGEST,
    EXTRACT,
    TAG,
    INDEX;

    /** The wire form, for example {@code extract}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
