package dev.tance.index.model.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is done with the selected. */
public enum ReplayAction {
    /** Messages of a stage's topic are sent through the stage again. */
    REPLAY,
    /** Dead letters are sent again to where they failed. */
    REDRIVE,
    /** Dead letters are given up; they stay dead and are counted so. */
    DISCARD;

    /** The wire form, for example {@code redrive}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
