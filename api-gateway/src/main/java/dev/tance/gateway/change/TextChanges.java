package dev.tance.gateway.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How two texts differ, paragraph by paragraph.
 *
 * @param compared false when a text is too long to be compared; then only lengths are told
 * @param fromLength code points
 * @param toLength code points
 * @param kept share of the code points of both texts that stand in paragraphs found in both, 0 to 1
 * @param added paragraphs that came in
 * @param removed paragraphs that went
 * @param differences the first of them, at most {@link #MOST}
 * @param more how many further differences there are
 */
public record TextChanges(
        boolean compared,
        int fromLength,
        int toLength,
        double kept,
        int added,
        int removed,
        List<Difference> differences,
        int more) {
    /** Differences that are told one by one. */
    public static final int MOST = 200;

    public TextChanges {
        differences = List.copyOf(differences);
    }

    /**
     * Neighbouring paragraphs that differ.
     *
     * @param from what stood there, null when nothing did
     * @param to what stands there, null when nothing does
     */
    public record Difference(
            Kind kind, @Nullable Stretch from, @Nullable Stretch to) {}

    /**
     * A stretch of text.
     *
     * @param start code points into the text of its version
     * @param end the same, exclusive
     * @param text cut after {@link TextComparison#LONGEST_SHOWN} code points
     */
    public record Stretch(int start, int end, String text) {}

    /** The ways in which paragraphs differ. */
    public enum Kind {
        ADDED,
        REMOVED,
        REPLACED;

        /** The wire form, for example {@code added}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
