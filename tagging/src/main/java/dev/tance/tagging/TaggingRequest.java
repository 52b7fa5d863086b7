package dev.tance.tagging;

import java.util.Objects;

/**
 * A text to tag.
 *
 * @param text any string, also an empty one or one that is no well-formed Unicode
 * @param context what else is known
 */
public record TaggingRequest(String text, TaggingContext context) {
    public TaggingRequest {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(context, "context");
    }

    /** A text of which nothing else is known. */
    public static TaggingRequest of(String text) {
        return new TaggingRequest(text, TaggingContext.NONE);
    }
}
