package dev.tance.gateway.change;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.tance.contracts.message.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target.
 *
 * @param from as it was, null when gained
 * @param to as it is, null when lost
 * @param fields what differs, empty unless changed
 */
public record TargetChange(
        Kind kind, @Nullable Target from, @Nullable Target to, List<FieldChange> fields) {
    public TargetChange {
        fields = List.copyOf(fields);
    }

    /** The ways in which targets differ. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED;

        /** The wire form, for example {@code gained}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field that differs.
     *
     * @param from the value before, null when there was none
     * @param to the value after, null when there is none
     */
    public record FieldChange(
            String field, @Nullable Object from, @Nullable Object to) {}
}
