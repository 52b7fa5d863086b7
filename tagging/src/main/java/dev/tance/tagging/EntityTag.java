package dev.tance.tagging;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named thing in the text.
 *
 * @param kind {@code region}, {@code body}, {@code date}, {@code plan-period}, {@code technology}, {@code industry} or
 *     {@code money}
 * @param surface the text between the offsets
 * @param start first code point, 0-based
 * @param end code point after the last one
 * @param normal code or normal form (region code, ISO date), null when there is none
 * @param attributes further facts by name, for example {@code level} and {@code parent} of a region
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record EntityTag(
        String kind,
        String surface,
        int start,
        int end,
        @Nullable String normal,
        Map<String, String> attributes,
        String rule,
        double confidence) {
    public EntityTag {
        attributes = Map.copyOf(attributes);
    }
}
