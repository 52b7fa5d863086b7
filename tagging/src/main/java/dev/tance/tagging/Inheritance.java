package dev.tance.tagging;

/**
 * Where a field of a target came from when it does not stand in the target's own clause.
 *
 * @param field {@code deadline}, {@code baseline}, {@code indicator} or {@code stringency}
 * @param start first code point of the expression that gave the field, 0-based
 * @param end code point after its last one
 */
public record Inheritance(String field, int start, int end) {}
