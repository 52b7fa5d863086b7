package dev.tance.contracts.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a key is good for. Each role may do all that the ones before it may. */
public enum Role {
    /** Asks: queries, exports, feeds. */
    READER,
    /** Also feeds the pipeline and mends it: submissions, dead letters, replays, alerts. */
    OPERATOR,
    /** Also decides who may do what, and which index generation is live: keys, indexes. */
    ADMIN;

    /** The wire form, for example {@code reader}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether this role may do what the other one may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
