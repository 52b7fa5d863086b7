package dev.tance.gateway.dictionary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way of an indicator is the better one. */
public enum Polarity {
    /** More is better: a share of renewable energy. */
    UP,
    /** Less is better: energy per unit of output. */
    DOWN,
    /** Neither, or not known. */
    NONE;

    /** The wire form, for example {@code up}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Polarity of(String code) {
        return switch (code) {
            case "up" -> UP;
            case "down" -> DOWN;
            default -> NONE;
        };
    }
}
