package dev.tance.gateway.lineage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that statements of one indicator show when they are held against each other.
 *
 * @param kind what it is
 * @param region the region that it is said of
 * @param against the region that it is held against; the same one when it contradicts itself
 * @param year the deadline that it is about
 * @param detail one sentence for people that names the figures
 * @param statements the statement that it is said of first, then those that it is held against, each with its evidence;
 *     for a missing one only that of the other side
 */
public record Finding(
        Kind kind, String region, @Nullable String against, int year, String detail, List<Statement> statements) {
    public Finding {
        statements = List.copyOf(statements);
    }

    /** What two or more statements can show. */
    public enum Kind {
        /** The lower region asks more of itself than the one above. */
        STRICTER,
        /** It asks less. */
        WEAKER,
        /** It asks the same. */
        EQUAL,
        /** One side says something for the year, the other, though it has targets for that year, does not. */
        MISSING,
        /** What the one above demands as a floor (or ceiling) is not met. */
        FLOOR_NOT_MET,
        /** Shares of one whole add up to more than 100 %. */
        SHARES_EXCEED_WHOLE,
        /** A later year asks less than an earlier one. */
        SERIES_BACKWARDS,
        /** The two do not measure the same: other units, other base years, a level beside a change, a total of a part. */
        NOT_COMPARABLE;

        /** The wire form, for example {@code floor_not_met}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it says that something cannot be right as it stands. */
        public boolean isInconsistent() {
            return this == FLOOR_NOT_MET || this == SHARES_EXCEED_WHOLE || this == SERIES_BACKWARDS;
        }
    }
}
