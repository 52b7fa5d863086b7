package dev.tance.index.model.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a replay stands. */
public enum ReplayState {
    /** Nobody works on it yet. */
    WAITING,
    /** Selects and sends. */
    RUNNING,
    /** Held by an operator; what was sent goes its way. */
    PAUSED,
    /** All is sent; the stages have not treated all of it yet. */
    DRAINING,
    /** All is sent and treated. */
    COMPLETE,
    /** Ended by an operator; what was sent goes its way. */
    CANCELLED,
    /** Cannot go on; the detail says why. */
    FAILED;

    /** The wire form, for example {@code running}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing more happens. */
    public boolean isEnd() {
        return this == COMPLETE || this == CANCELLED || this == FAILED;
    }
}
