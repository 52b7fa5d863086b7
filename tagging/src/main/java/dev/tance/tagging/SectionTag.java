package dev.tance.tagging;

import java.util.List;

/**
 * A section of the document.
 *
 * @param path markers from the outermost section to this one, for example {@code [二, (三), 1]}
 * @param heading the heading without its marker, empty where there is none
 * @param start first code point of the section's marker, 0-based
 * @param end code point after its last one
 */
public record SectionTag(List<String> path, String heading, int start, int end) {
    public SectionTag {
        path = List.copyOf(path);
    }
}
