package dev.tance.tagging;

/**
 * A document cited by its title.
 *
 * @param title the title inside the outermost 《》, without page markers
 * @param start first code point of the title, 0-based
 * @param end code point after it
 * @param rule id of the rule that read it
 * @param confidence 0 to 1
 */
public record DocumentReference(String title, int start, int end, String rule, double confidence) {}
