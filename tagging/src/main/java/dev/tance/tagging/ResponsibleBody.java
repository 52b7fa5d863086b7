package dev.tance.tagging;

import org.jspecify.annotations.Nullable;

/**
 * One body of a responsibility block.
 *
 * @param surface the name exactly as written
 * @param start first code point of the name, 0-based
 * @param end code point after it
 * @param role {@code lead}, {@code co} or {@code owner}
 * @param function the function that all aliases of the body share, null when unknown
 */
public record ResponsibleBody(
        String surface,
        int start,
        int end,
        String role,
        @Nullable String function) {}
