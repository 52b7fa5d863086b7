package dev.tance.contracts.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a journey event reports. {@link #INDEXED}, {@link #SKIPPED} and {@link #DEAD} end a receipt. */
public enum JourneyStep {
    /** Counted in. */
    RECEIVED,
    /** Bytes stored, handed to extraction. */
    FETCHED,
    /** Text stored, handed to tagging. */
    EXTRACTED,
    /** Tags stored, handed to indexing. */
    TAGGED,
    /** Searchable, or already indexed in a newer version. */
    INDEXED,
    /** Rightly not indexed; the reason says why. */
    SKIPPED,
    /** Failed for good; a dead letter bears the same code. */
    DEAD,
    /** Sent through a stage again. */
    REPLAYED,
    /** A dead one given up by an operator: it stays dead. */
    DISCARDED;

    /** The wire form, for example {@code indexed}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this step ends the receipt until a replay opens it again. */
    public boolean isFinal() {
        return this == INDEXED || this == SKIPPED || this == DEAD;
    }
}
