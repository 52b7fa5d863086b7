package dev.tance.index.model.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the operator wants of a replay. */
public enum ReplayWish {
    RUN,
    PAUSE,
    CANCEL;

    /** The wire form, for example {@code pause}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
