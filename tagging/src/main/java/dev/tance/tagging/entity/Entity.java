package dev.tance.tagging.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named thing in a text.
 *
 * @param start UTF-16 offset of its first character, 0-based
 * @param end offset after its last one
 * @param normal code or normal form: GB/T 2260 code, ISO 8601 date or interval, name of the technology, amount in the
 *     currency unit; null when nothing tells
 * @param attributes further facts by name
 * @param rule id of the rule that read it, see docs/tagging-entities.md
 * @param confidence 0 to 1
 */
public record Entity(
        EntityKind kind,
        int start,
        int end,
        @Nullable String normal,
        Map<String, String> attributes,
        String rule,
        double confidence) {
    public Entity {
        attributes = Map.copyOf(attributes);
    }

    /** The text between the offsets. */
    public String surface(String text) {
        return text.substring(start, end);
    }
}
